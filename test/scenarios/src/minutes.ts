import type { Meeting as Story } from '@rakor/demo';
import type { Rakor } from './given-rakor.js';
import { all, type Assignment, type Directive, type Meeting, type Organisation, type Seat, type Utterance } from './views.js';

/** What a meeting has left behind, as its secretariat sees it. */
export interface Minutes {
  readonly meeting: Meeting;
  readonly seats: readonly Seat[];
  readonly utterances: readonly Utterance[];
  readonly directives: readonly Directive[];
  readonly organisations: readonly Organisation[];
  /** Codes of the organisations of some classes, in the register. */
  codesOf(...classes: readonly string[]): string[];
  /** The directives of a domain row ("L2"), in the order in which they were said. */
  of(row: string): Directive[];
  /** To whom a directive went. */
  assignments(directive: Directive): Promise<Assignment[]>;
  /** The codes of those to whom it went, sorted. */
  reached(directive: Directive): Promise<string[]>;
}

export async function minutesOf({ directives, directory }: Rakor, story: Story): Promise<Minutes> {
  const { code } = story.region;
  const here = `/v1/regions/${code}`;
  const secretariat = directives.api.as('secretariat', code);
  const meeting = (await all<Meeting>(secretariat, `${here}/meetings`)).find(({ title }) => title === story.title);
  if (!meeting) throw new Error(`${code} has held no meeting`);
  const issued = await all<Directive>(secretariat, `${here}/directives?meetingId=${meeting.id}`);
  const organisations = await all<Organisation>(directory.api.as('secretariat', code), `${here}/organisations`);
  const assignments = (directive: Directive) => all<Assignment>(secretariat, `${here}/assignments?directiveId=${directive.id}`);
  const textsOf = (row: string) => story.utterances.filter(({ rows }) => rows.includes(row)).map(({ text }) => text);
  return {
    meeting,
    seats: await all<Seat>(secretariat, `${here}/meetings/${meeting.id}/attendance`),
    utterances: await all<Utterance>(secretariat, `${here}/meetings/${meeting.id}/utterances`),
    directives: issued.toReversed(),
    organisations,
    codesOf: (...classes) => organisations.filter((one) => classes.includes(one.class)).map((one) => one.code),
    of: (row) => issued.toReversed().filter(({ text }) => textsOf(row).includes(text)),
    assignments,
    reached: async (directive) => (await assignments(directive)).map(({ organisationCode }) => organisationCode).sort(),
  };
}
