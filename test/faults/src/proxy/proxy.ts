import { connect, createServer, type Server, type Socket } from 'node:net';

/** What a proxy does with the bytes of its connections. */
export type Weather = 'fair' | 'delayed' | 'swallowing' | 'refusing';

/** Where a proxy carries its connections to, on this machine. */
export interface Upstream {
  readonly host: string;
  readonly port: number;
}

/** A TCP proxy in front of a server, which can be told to misbehave as networks do. */
export class Proxy {
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private readonly server: Server;
  private weather: Weather = 'fair';
  private delayMs = 0;

  private constructor(private upstream: Upstream) {
    this.server = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (near) => this.carry(near));
  }

  /** Listens on `port` of 127.0.0.1. Rejects when somebody else does. */
  static async listen(port: number, upstream: Upstream): Promise<Proxy> {
    const proxy = new Proxy(upstream);
    await new Promise<void>((resolve, reject) => {
      proxy.server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get port(): number {
    const address = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** Holds every chunk back for `ms`, in both directions and in order. */
  delay(ms: number): void {
    this.delayMs = ms;
    this.weather = 'delayed';
  }

  /** Lets connections stand and bytes disappear, as a firewall that forgot them does. */
  swallow(): void {
    this.weather = 'swallowing';
  }

  /** Takes no new connections, and cuts those there are. */
  refuse(): void {
    this.weather = 'refusing';
    this.cut();
  }

  /** Ends every connection with a reset. Returns how many there were. */
  cut(): number {
    const { size } = this.pairs;
    for (const [near, far] of this.pairs) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
    return size;
  }

  /** Carries everything again. What lost bytes on its way cannot go on, and is cut. */
  clear(): void {
    const lossy = this.weather === 'swallowing';
    this.weather = 'fair';
    if (lossy) this.cut();
  }

  /** Carries new connections somewhere else, and cuts those there are. */
  redirect(upstream: Upstream): void {
    this.upstream = upstream;
    this.cut();
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.cut();
    await closed;
  }

  private carry(near: Socket): void {
    if (this.weather === 'refusing') return void near.resetAndDestroy();
    const far = connect({ ...this.upstream, noDelay: true, allowHalfOpen: true });
    near.setNoDelay(true);
    const pair = [near, far] as const;
    this.pairs.add(pair);
    this.pass(near, far);
    this.pass(far, near);
    for (const end of pair) {
      end.on('error', () => undefined);
      end.on('close', () => {
        this.pairs.delete(pair);
        for (const other of pair) other.destroy();
      });
    }
    near.resume();
  }

  private pass(from: Socket, to: Socket): void {
    /** When the last chunk leaves: one that came later never overtakes it. */
    let leavesAt = 0;
    const send = (step: () => void): void => {
      if (this.weather === 'swallowing') return;
      const now = performance.now();
      leavesAt = Math.max(leavesAt, now + (this.weather === 'delayed' ? this.delayMs : 0));
      if (leavesAt <= now) return step();
      setTimeout(() => !to.destroyed && step(), leavesAt - now);
    };
    from.on('data', (chunk: Buffer) =>
      send(() => {
        if (to.write(chunk)) return;
        from.pause();
        to.once('drain', () => from.resume());
      }),
    );
    from.on('end', () => send(() => to.end()));
  }
}
