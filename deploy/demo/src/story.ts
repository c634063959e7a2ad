import type { DirectiveTopic, MeetingType, OrganisationClass, ReportingPeriod, UtteranceKind } from '@rakor/contracts';
import type { Deed } from './deeds.js';
import type { MallStory } from './malls/mall-story.js';
import type { IndicatorStory, WindowStory } from './programs/program-story.js';

/** Stands for the organisation that a region's government itself is; the directory gives it its code. */
export const GOVERNMENT = '@government';

/** A person in a position. */
export interface Holder {
  readonly name: string;
  /** Penjabat (Pj) or Pelaksana Tugas (Plt). */
  readonly acting?: boolean;
  /** Local date. Where the report does not tell since when, the day of the meeting: on that day it is certain. */
  readonly from: string;
}

/** A position that leads an organisation, and who holds it where the report says so. */
interface Head {
  readonly title: string;
  readonly holder?: Holder;
}

/** An organisation of a region's register. */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly class: OrganisationClass;
  /** Code of the village that a village stands for. */
  readonly place?: string;
  readonly head?: Head;
}

/** A position beside the heads: the deputy of a regent. */
interface Position extends Head {
  /** Code of an organisation of the region, or GOVERNMENT. */
  readonly organisation: string;
}

/** A tenant that the demo onboards. */
export interface Region {
  readonly code: string;
  /** As the demo speaks of it; the directory knows the official name. */
  readonly name: string;
  readonly government: Head;
  readonly organisations: readonly Organisation[];
  readonly positions?: readonly Position[];
  /** How many district offices the reference data must bring; left out where the meeting needs none. */
  readonly districts?: number;
}

/** Whom something is addressed to: classes, organisations by code, exceptions by code. */
export interface Addressees {
  readonly classes?: readonly OrganisationClass[];
  readonly organisations?: readonly string[];
  readonly except?: readonly string[];
}

interface Quantity {
  readonly numerator: string;
  readonly denominator: string;
}

/** What a directive expects where it is not simply something delivered, as the service takes it. */
type Terms =
  | { readonly kind: 'guideline'; readonly reviewEveryMonths: number }
  | {
      readonly kind: 'indicator-target';
      readonly target: { readonly indicator: string; readonly value?: Quantity; readonly aspiration?: Quantity };
    }
  | { readonly kind: 'reporting'; readonly reporting: { readonly period: ReportingPeriod; readonly template: string } };

/** What becomes a directive. Its text is what was said, word for word. */
export interface Obligation {
  readonly to: Addressees;
  /** Left out where something is to be delivered. */
  readonly terms?: Terms;
  /** Strategic issues that it is about. */
  readonly topics?: readonly DirectiveTopic[];
  /** Code of the organisation that leads what several do together. */
  readonly lead?: string;
  /** Local date; only where the report gives one that needs no interpretation. */
  readonly dueOn?: string;
  /** When it is due, in the words of the report: "sebelum Lebaran". */
  readonly due?: string;
  /** What an addressee says when it reports, and the title of its evidence. */
  readonly report: { readonly summary: string; readonly evidence: string };
  /** By code: what an addressee and the secretariat do about it, in place of a lot. Made up, like all answers. */
  readonly answers?: Readonly<Record<string, readonly Deed[]>>;
}

/** What somebody said in a meeting: facts of the report in words of our own. */
export interface Utterance {
  /** Rows of the domain document that it proves: "L2". */
  readonly rows: readonly string[];
  /** Title of the speaker's position, with its acting capacity. */
  readonly speaker: string;
  readonly kind: UtteranceKind;
  readonly text: string;
  readonly directive?: Obligation;
  /** Code of the regency whose proposal to the province it is. */
  readonly proposedBy?: string;
  /** What the province says to that proposal. */
  readonly answer?: Answer;
}

/** A province's yes to a proposal, or what it has to study until the day on which it owes the answer. */
type Answer = { readonly accepted: string } | { readonly studied: string };

/** A report that the secretariat sends back: the one addressee of one directive whose report does not satisfy. */
interface Return {
  /** A domain row of the directive. */
  readonly row: string;
  readonly organisation: string;
  readonly reason: string;
}

/** What a meeting is about, point by point. */
export interface AgendaItem {
  readonly topic: string;
  /** Title of the position that presents it. */
  readonly presenter?: string;
  readonly minutes: number;
}

/** The one after it, which is planned and not held: its brief shows what this one has left open. */
interface NextMeeting {
  readonly title: string;
  readonly startsAt: string;
  readonly agenda: readonly AgendaItem[];
}

/** A coordination meeting as the demo plays it. */
export interface Meeting {
  /** Where it is held. */
  readonly region: Region;
  /** Other tenants that take part: the regencies of a province's meeting. */
  readonly guests?: readonly Region[];
  readonly title: string;
  readonly type: MeetingType;
  readonly series?: string;
  /** ISO 8601 with the offset of the place. The reports give the day; the hour is ours. */
  readonly startsAt: string;
  readonly place: string;
  readonly chair: string;
  readonly invited: Addressees;
  readonly utterances: readonly Utterance[];
  readonly returned: Return;
  /** What it decided, beside its directives. */
  readonly decisions?: readonly string[];
  readonly agenda?: readonly AgendaItem[];
  readonly next?: NextMeeting;
  /** What the leader wants to have done by a day, as far as the report tells. */
  readonly window?: WindowStory;
  /** Where its people get what they need from many institutions. */
  readonly malls?: readonly MallStory[];
  /** What a province wants its regencies to come to together. */
  readonly indicator?: IndicatorStory;
}
