import { ROOT_CONTEXT, SpanKind as OtelKind, SpanStatusCode, trace, type Context, type Span, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, ParentBasedSampler, AlwaysOnSampler, TracerProvider } from '@opentelemetry/sdk-trace';
import { errorFields } from '../logging/error-fields.js';
import { formatTraceparent, parseTraceparent } from './traceparent.js';
import type { OpenSpan, SpanAttributes, SpanKind, Tracing } from './tracing.js';

const KINDS: Record<SpanKind, OtelKind> = {
  server: OtelKind.SERVER,
  consumer: OtelKind.CONSUMER,
  producer: OtelKind.PRODUCER,
  internal: OtelKind.INTERNAL,
};

/** Tracing that exports to a collector by OTLP over HTTP, in batches and in the background. Import it lazily: it loads the SDK. */
export function exportingTo(endpoint: string, service: string): Tracing {
  const exporter = new OTLPTraceExporter({ url: new URL('v1/traces', endpoint.endsWith('/') ? endpoint : `${endpoint}/`).href });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  return new OtlpTracing(provider, provider.getTracer('rakor'));
}

class OtlpTracing implements Tracing {
  constructor(
    private readonly provider: TracerProvider,
    private readonly tracer: Tracer,
  ) {}

  open(name: string, kind: SpanKind, parent?: string): OpenSpan {
    return new RecordedSpan(this.tracer.startSpan(name, { kind: KINDS[kind] }, contextOf(parent)));
  }

  close(): Promise<void> {
    return this.provider.shutdown();
  }
}

class RecordedSpan implements OpenSpan {
  readonly traceId: string;
  readonly traceparent: string;

  constructor(private readonly span: Span) {
    const { traceId, spanId, traceFlags } = span.spanContext();
    this.traceId = traceId;
    this.traceparent = formatTraceparent({ traceId, spanId, sampled: (traceFlags & 1) === 1 });
  }

  end(attributes: SpanAttributes = {}, error?: unknown): void {
    this.span.setAttributes(attributes);
    if (error !== undefined) {
      // Not the error's own text: it may quote data, and a collector is often run by somebody else.
      this.span.setStatus({ code: SpanStatusCode.ERROR, message: errorFields(error).type });
    }
    this.span.end();
  }
}

function contextOf(parent: string | undefined): Context {
  const remote = parseTraceparent(parent);
  if (!remote) return ROOT_CONTEXT;
  const { traceId, spanId, sampled } = remote;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: sampled ? 1 : 0, isRemote: true });
}
