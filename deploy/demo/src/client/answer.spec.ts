import { type Attempt, DemoFailed, isPassing } from './answer.js';

const attempt = (status: number | null, code?: string): Attempt => ({
  status,
  body: code === undefined ? '' : { code, detail: `because of ${code}` },
  retryAfter: null,
});

describe('Whether the same request is sent again', () => {
  it.each([
    ['nobody answered', attempt(null)],
    ['the service has a fault', attempt(500, 'internal-error')],
    ['what it stands on is down', attempt(503, 'temporarily-unavailable')],
    ['it asks to slow down', attempt(429, 'too-many-requests')],
    ['the first one with this key is still running', attempt(409, 'idempotency-key-in-use')],
  ])('yes, when %s', (_, answer) => {
    expect(isPassing(answer, [])).toBe(true);
  });

  it.each([
    ['the command is refused', attempt(409, 'meeting-not-running')],
    ['the body is wrong', attempt(400, 'validation-failed')],
    ['the key was used with another body', attempt(422, 'idempotency-key-reused')],
  ])('no, when %s', (_, answer) => {
    expect(isPassing(answer, [])).toBe(false);
  });

  it('yes, when one service has not heard yet what another knows, and the caller can wait for it', () => {
    const unknown = attempt(422, 'organisation-unknown');

    expect(isPassing(unknown, [])).toBe(false);
    expect(isPassing(unknown, ['organisation-unknown'])).toBe(true);
  });
});

describe('A demo that failed', () => {
  it('says which request, and what the service said to it', () => {
    expect(new DemoFailed('POST http://here/v1/x', attempt(409, 'place-taken')).message).toBe(
      'POST http://here/v1/x → 409: because of place-taken',
    );
    expect(new DemoFailed('GET http://here/v1/x', { ...attempt(null), body: new Error('fetch failed') }).message).toBe(
      'GET http://here/v1/x → no answer: fetch failed',
    );
  });
});
