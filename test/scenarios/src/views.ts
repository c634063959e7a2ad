import type { AssignmentMode, AssignmentStatus, UtteranceKind } from '@rakor/contracts';
import type { Caller } from '@rakor/testing';

// What the scenarios look at of the services' answers.

export interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly series: string | null;
  readonly startsAt: string;
  readonly heldOn: string;
  readonly chair: string;
  readonly status: string;
}

export interface Brief {
  readonly open: number;
  readonly acknowledged: { readonly numerator: number; readonly denominator: number };
  readonly obstacles: { readonly total: number; readonly items: readonly { readonly text: string }[] };
  readonly last: { readonly total: number } | null;
}

export interface Seat {
  readonly organisationName: string | null;
  readonly position: string;
  readonly present: boolean;
}

export interface Utterance {
  readonly id: string;
  readonly speaker: string;
  readonly kind: UtteranceKind;
  readonly text: string;
}

export interface Directive {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly issuer: string;
  readonly dueOn: string | null;
  readonly utteranceId: string | null;
}

export interface Assignment {
  readonly id: string;
  readonly region: string;
  readonly number: string;
  readonly organisationCode: string;
  readonly addresseeRegion: string;
  readonly mode: AssignmentMode;
  readonly status: AssignmentStatus;
  readonly issuer: string;
}

export interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly class: string;
}

export interface Message {
  readonly id: string;
  readonly template: string;
  readonly subject: string;
  readonly recipient: { readonly code: string };
}

interface Percent {
  readonly percent: number;
}

export interface Window {
  readonly id: string;
  readonly counts: readonly { readonly mode: string; readonly lastDay: string }[];
}

export interface BoardProgram {
  readonly programId: string;
  readonly title: string;
  readonly leadCode: string;
  readonly priority: boolean;
  readonly aligned: boolean;
  readonly standing: { readonly colour: string; readonly cause: string; readonly verified: Percent; readonly claimed: Percent } | null;
}

export interface WindowBoard {
  readonly undecided: number;
  readonly programs: readonly BoardProgram[];
  readonly unblockers: readonly { readonly unblocker: string; readonly obstacles: readonly { readonly programTitle: string }[] }[];
}

export interface Program {
  readonly id: string;
  readonly members: readonly { readonly organisationCode: string; readonly part: string }[];
  readonly milestones: readonly { readonly id: string; readonly title: string }[];
}

export interface Report {
  readonly id: string;
  readonly version: number;
}

export interface Indicator {
  readonly id: string;
}

export interface RollUp {
  readonly total: object;
  readonly places: readonly { readonly code: string; readonly colour: string | null }[];
}

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Every item of a list, page by page. */
export async function all<T>(caller: Caller, path: string): Promise<T[]> {
  const items: T[] = [];
  for (let next: string | null = ''; next !== null;) {
    const query: string = `${path.includes('?') ? '&' : '?'}limit=200${next && `&cursor=${next}`}`;
    const { body, status } = await caller.get<Page<T>>(path + query);
    if (status !== 200) throw new Error(`${path} → ${status} ${JSON.stringify(body)}`);
    items.push(...body.items);
    next = body.next;
  }
  return items;
}
