/** The trace that an event came with (W3C traceparent), by which a delivery is found from a request; null where it has none that holds. */
export function traceIdOf({ traceparent }: { readonly traceparent?: string }): string | null {
  return /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/.exec(traceparent ?? '')?.[1] ?? null;
}
