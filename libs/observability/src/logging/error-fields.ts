import { censoredText } from './redaction.js';

/** What a log line says of an error. */
export interface ErrorFields {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  /** SQLSTATE, Node's system code, or a DomainError's code. */
  readonly code?: string;
  readonly cause?: ErrorFields;
}

const MAX_CAUSES = 4;

/**
 * The fields of an error that may be logged. Anything else that hangs on it is left out: a failed query carries its
 * parameters, and PostgreSQL's "detail" quotes the row.
 */
export function errorFields(error: unknown, depth = 0): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error, message: censoredText(String(error)) };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    message: censoredText(error.message),
    ...(error.stack === undefined ? {} : { stack: censoredText(error.stack) }),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.cause === undefined || depth >= MAX_CAUSES ? {} : { cause: errorFields(error.cause, depth + 1) }),
  };
}
