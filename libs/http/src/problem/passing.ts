/** Node's codes for a server that is not there just now. */
const SYSTEM = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * SQLSTATEs that say nothing against the request itself: class 08 connection, 53 resources, 57P administrator,
 * 40001 serialization, 40P01 deadlock, 55P03 lock not available, 57014 statement timeout (PostgreSQL, appendix A).
 */
const SQLSTATE = /^(08...|53...|57P..|57014|40001|40P01|55P03)$/;

/** What `pg` and TypeORM say without a code, when a connection breaks or the pool has none to give. */
const MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  // The connection broke between two statements: TypeORM took it away, and the second one finds it gone.
  'Database connection provided by a query runner was already released',
  'Query runner already released',
];

/** Whether an error is a fault of the moment, so that the same request may succeed when it is sent again. */
export function isPassing(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && (SYSTEM.has(code) || SQLSTATE.test(code))) return true;
  if (MESSAGES.some((message) => error.message.startsWith(message))) return true;
  const inner: unknown = 'driverError' in error ? error.driverError : error.cause;
  return inner !== error && isPassing(inner, depth + 1);
}
