import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

/** What somebody answered: the status, and the beginning of the rest. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Of an answer, no more is read: somebody may send a film. */
const MOST_BYTES = 16_384;

/** Nothing came in the time that there was. */
class TookTooLong extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * Sends one request, and gives what comes back, by the plainest way that undici has: a stream for each answer would cost as much as the request.
 * @param ms that it may take as a whole
 * @throws TookTooLong, and what undici throws, where no status came
 */
export function exchanged(agent: Dispatcher, request: Dispatcher.DispatchOptions, ms: number): Promise<Answer> {
  const exchange = new Exchange(ms);
  try {
    agent.dispatch(request, exchange);
  } catch (error) {
    exchange.onResponseError(undefined, error);
  }
  return exchange.answer;
}

/** The status has told how it went: a rest that never comes, or never ends, changes nothing of it. */
class Exchange implements Dispatcher.DispatchHandler {
  private readonly outcome = Promise.withResolvers<Answer>();
  private readonly chunks: Buffer[] = [];
  private readonly timer: NodeJS.Timeout;
  private begun: Pick<Answer, 'statusCode' | 'headers'> | undefined;
  private bytes = 0;
  private controller: Dispatcher.DispatchController | undefined;
  private stopped: Error | undefined;

  constructor(ms: number) {
    this.timer = setTimeout(() => this.stop(new TookTooLong()), ms);
  }

  get answer(): Promise<Answer> {
    return this.outcome.promise;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.stopped) controller.abort(this.stopped);
  }

  onResponseStart(_: unknown, statusCode: number, headers: IncomingHttpHeaders): void {
    // What comes before the answer proper (100, 103) says nothing of it.
    if (statusCode >= 200) this.begun = { statusCode, headers };
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.chunks.push(chunk);
    this.bytes += chunk.length;
    if (this.bytes >= MOST_BYTES) this.stop(new Error('enough was read'));
  }

  onResponseEnd(): void {
    this.end(undefined);
  }

  onResponseError(_: unknown, error: unknown): void {
    this.end(error);
  }

  private stop(reason: Error): void {
    this.stopped = reason;
    this.end(reason);
    this.controller?.abort(reason);
  }

  private end(error: unknown): void {
    clearTimeout(this.timer);
    if (!this.begun) return this.outcome.reject(error);
    this.outcome.resolve({ ...this.begun, text: Buffer.concat(this.chunks).subarray(0, MOST_BYTES).toString('utf8') });
  }
}
