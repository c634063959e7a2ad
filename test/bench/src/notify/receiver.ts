import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A receiver of webhooks that takes everything at once, and tells when it had how many. */
export class Receiver {
  private count = 0;
  private awaited: { count: number; reached: () => void } | undefined;
  private readonly arrivals = new Map<string, () => void>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const receiver = new Receiver(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.on('request', (request, response) => {
      request.resume().on('end', () => {
        response.writeHead(204).end();
        receiver.took(String(request.headers['webhook-id']));
      });
    });
    return receiver;
  }

  /** Resolves once so many more have come. */
  more(count: number): Promise<void> {
    return new Promise((reached) => (this.awaited = { count: this.count + count, reached }));
  }

  /** Resolves once this one has come. */
  one(id: string): Promise<void> {
    return new Promise((came) => this.arrivals.set(id, came));
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private took(id: string): void {
    this.count++;
    this.arrivals.get(id)?.();
    this.arrivals.delete(id);
    if (this.awaited && this.count >= this.awaited.count) this.awaited.reached();
  }
}
