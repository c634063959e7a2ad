export { type CheckResult, type HealthCheck, type HealthLimits, HealthRegistry, type Readiness } from './health/health.js';
export { errorFields, type ErrorFields } from './logging/error-fields.js';
export { createLogger, LOG_LEVELS, LOGGER, type Logger, type LoggerOptions, type LogLevel } from './logging/logger.js';
export { NestLogger } from './logging/nest-logger.js';
export { Counter, createMetrics, Gauge, Histogram, Registry } from './metrics/metrics.js';
export {
  createObservability,
  type Observability,
  ObservabilityModule,
  type ObservabilityOptions,
  TRACING,
} from './observability.module.js';
export { childOf, formatTraceparent, parseTraceparent, type TraceParent } from './tracing/traceparent.js';
export { createTracing, type OpenSpan, type SpanAttributes, type SpanKind, type Tracing } from './tracing/tracing.js';
