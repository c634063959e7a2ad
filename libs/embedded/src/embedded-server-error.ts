export type EmbeddedServerFailure = 'port-in-use' | 'disk-full' | 'no-binary' | 'not-installed' | 'no-user' | 'other-version' | 'failed';

/** An embedded server could not start. `message` is one line for people; `failure` lets the caller add the mend. */
export class EmbeddedServerError extends Error {
  constructor(
    readonly failure: EmbeddedServerFailure,
    message: string,
  ) {
    super(message);
    this.name = 'EmbeddedServerError';
  }
}

/** Reads the reason out of what a server printed before it gave up: PostgreSQL and nats-server both pass on the words of the system. */
export function failureIn(server: string, output: string): EmbeddedServerError {
  if (/address already in use/i.test(output)) return new EmbeddedServerError('port-in-use', `${server}: its port is in use`);
  if (/no space left on device|disk quota exceeded/i.test(output))
    return new EmbeddedServerError('disk-full', `${server}: the disk is full`);

  const lines = output.trim().split('\n');
  const telling = lines.find((line) => /\b(FATAL|PANIC)\b|\[FTL\]|error:|could not/i.test(line)) ?? lines.at(-1) ?? '';
  return new EmbeddedServerError('failed', `${server} did not start: ${telling.trim() || 'it printed nothing'}`);
}
