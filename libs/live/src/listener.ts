import { Readable } from 'node:stream';

/** How something stands, and a name for exactly this. */
export interface Shown {
  readonly id: string;
  /** JSON, on one line. */
  readonly text: string;
}

/** How soon a browser comes back when its stream has ended, ms. */
const COMES_BACK_AFTER = 2_000;
/** Bytes that somebody may leave unread; who is slower than that starts again. */
const MOST_UNREAD = 256 * 1024;

/** One who looks: a stream of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export class Listener extends Readable {
  /** @param seen the id of what it was shown last, perhaps by another replica or before a restart */
  constructor(private seen: string | undefined) {
    super();
    this.push(`retry: ${COMES_BACK_AFTER}\n\n`);
  }

  override _read(): void {
    // What there is to tell is pushed when it happens.
  }

  /** Shows it, unless it is what was shown last. */
  show({ id, text }: Shown): void {
    if (this.seen === id) return;
    this.seen = id;
    this.write(`id: ${id}\ndata: ${text}\n\n`);
  }

  /** Lets proxies and browsers know that the line is alive. */
  beat(): void {
    this.write(':\n\n');
  }

  /** In order: the browser comes back, to another replica or to this one. */
  finish(): void {
    if (!this.destroyed) this.push(null);
  }

  private write(text: string): void {
    if (this.destroyed) return;
    if (this.readableLength > MOST_UNREAD) this.destroy();
    else this.push(text);
  }
}
