/** What one attempt of a request came to. */
export interface Attempt {
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Parsed where it is JSON. */
  readonly body: unknown;
  /** Seconds that the service asks to wait. */
  readonly retryAfter: number | null;
}

/** A request that cannot succeed, or has not within the time that the demo waits. */
export class DemoFailed extends Error {
  constructor(
    readonly request: string,
    readonly attempt: Attempt,
  ) {
    super(`${request} → ${attempt.status ?? 'no answer'}: ${detailOf(attempt.body)}`);
    this.name = 'DemoFailed';
  }
}

/** The stable code of a refusal (problem+json), where there is one. */
function codeOf({ body }: Attempt): string | undefined {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' ? body.code : undefined;
}

function detailOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string') return body.detail;
  return body instanceof Error ? body.message : JSON.stringify(body);
}

/**
 * Whether sending the same request again may help: nobody answered, the service or what it stands on is down, it asks to slow down, or the
 * first request with this Idempotency-Key is still running.
 *
 * @param awaited codes of refusals that only say "not yet", because one service hears of another's news by event
 */
export function isPassing(attempt: Attempt, awaited: readonly string[]): boolean {
  const { status } = attempt;
  if (status === null || status >= 500 || status === 429) return true;
  const code = codeOf(attempt);
  return code !== undefined && (code === 'idempotency-key-in-use' || awaited.includes(code));
}
