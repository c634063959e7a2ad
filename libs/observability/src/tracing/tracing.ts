import { childOf, formatTraceparent, parseTraceparent } from './traceparent.js';

export type SpanKind = 'server' | 'consumer' | 'producer' | 'internal';
export type SpanAttributes = Record<string, string | number | boolean>;

/** A piece of work being timed. `traceparent` goes to everything that the work causes. */
export interface OpenSpan {
  readonly traceId: string;
  readonly traceparent: string;
  end(attributes?: SpanAttributes, error?: unknown): void;
}

/** Opens spans. Where no collector is configured, a span is only its identifiers: they still tie log lines, answers and events together. */
export interface Tracing {
  /** `parent` is the traceparent that came in, if any; a malformed one begins a new trace. */
  open(name: string, kind: SpanKind, parent?: string): OpenSpan;
  /** Sends what is still held, then releases the exporter. */
  close(): Promise<void>;
}

const nothingToEnd = (): void => undefined;

/** Identifiers only; nothing of the OpenTelemetry SDK is loaded. */
class IdentifiersOnly implements Tracing {
  open(_name: string, _kind: SpanKind, parent?: string): OpenSpan {
    const span = childOf(parseTraceparent(parent));
    return { traceId: span.traceId, traceparent: formatTraceparent(span), end: nothingToEnd };
  }

  async close(): Promise<void> {}
}

/**
 * Tracing as configured: with an OTLP/HTTP endpoint ("http://collector:4318", spans go to its /v1/traces) spans are exported, without one
 * they are identifiers only. The SDK is loaded only in the first case, because it costs tens of megabytes of memory.
 */
export async function createTracing(service: string, otlpEndpoint?: string): Promise<Tracing> {
  if (otlpEndpoint === undefined) return new IdentifiersOnly();
  const { exportingTo } = await import('./otlp-tracing.js');
  return exportingTo(otlpEndpoint, service);
}
