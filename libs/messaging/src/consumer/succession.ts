/**
 * Whether deliveries reach this process one after another. The broker numbers them, and counts one as delivered though it was lost with
 * a connection or with a node; it sends that one again only when its time is up, and newer events of the same aggregate before it.
 */
export class Succession {
  /** @param last number of the last delivery that is accounted for */
  constructor(private last: number) {}

  /** Takes note of a delivery; false when it is not the next one: something in between went elsewhere, or the broker counts anew. */
  follows(delivery: number): boolean {
    const next = delivery === this.last + 1;
    if (next) this.last = delivery;
    return next;
  }

  /** Whether everything up to this delivery has come; asked when the broker, idle, tells the number of its last. */
  reached(delivery: number): boolean {
    return this.last >= delivery;
  }
}
