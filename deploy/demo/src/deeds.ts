import type { ObstacleType } from '@rakor/contracts';

/** Something that is done to an assignment, told by the route that does it: each is one version. */
interface Step {
  readonly by: 'addressee' | 'secretariat';
  readonly verb: string;
  readonly body?: object;
}

/** The obstacle that blocks it is taken away. */
interface Resolution {
  readonly resolvedBy: string;
}

export type Deed = Step | Resolution;

export const acknowledge: Deed = { by: 'addressee', verb: 'acknowledge' };
export const verify: Deed = { by: 'secretariat', verb: 'verify' };
export const close: Deed = { by: 'secretariat', verb: 'close' };

export const report = (summary: string, title: string, url: string): Deed => ({
  by: 'addressee',
  verb: 'reports',
  body: { summary, evidence: [{ title, url }] },
});
export const sendBack = (reason: string): Deed => ({ by: 'secretariat', verb: 'return', body: { reason } });

/** Says what the own share will be, where several do it together. */
export const commit = (commitment: string): Deed => ({ by: 'addressee', verb: 'commitment', body: { commitment } });

export const ask = (question: string): Deed => ({ by: 'addressee', verb: 'ask-clarification', body: { question } });
export const answer = (words: string): Deed => ({ by: 'secretariat', verb: 'answer-clarification', body: { answer: words } });

/** @param dueOn local date */
export const askForTime = (dueOn: string, reason: string): Deed => ({
  by: 'addressee',
  verb: 'request-extension',
  body: { dueOn, reason },
});
export const grantTime: Deed = { by: 'secretariat', verb: 'grant-extension' };

/** @param position title of who must unblock */
export const block = (type: ObstacleType, text: string, position: string): Deed => ({
  by: 'addressee',
  verb: 'block',
  body: { obstacle: { type, text, unblocker: { position } } },
});
export const resolve = (solution: string): Deed => ({ resolvedBy: solution });

/** Of what was asked, not of what was ordered. */
export const decline = (reason: string): Deed => ({ by: 'addressee', verb: 'decline', body: { reason } });
