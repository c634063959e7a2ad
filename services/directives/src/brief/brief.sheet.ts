import { daysBetween } from '@rakor/calendar';
import { type Language, type TimeZone, Writing } from '@rakor/kernel';
import { OBSTACLE_TYPE_WORDS } from '@rakor/obstacles';
import type { CarriedOver } from '../meeting/carry-over/carried-over.view.js';
import type { Promised } from '../meeting/promises/promised.view.js';
import type { BriefView, OpenMatters } from './brief.view.js';
import { BRIEF_WORDS, type BriefWords } from './brief.words.js';
import { type Row, type Section, type Sheet, onOnePage } from './sheet/sheet.js';

/** Days after which an obstacle has stood too long. */
const LONG_STANDING = 14;

/** A brief in words, dated as its readers date. */
export function briefSheet(brief: BriefView, language: Language, timeZone: TimeZone): Sheet {
  const [say, write] = [BRIEF_WORDS[language], Writing.in(language, timeZone)];
  const { meeting, overdue, unacknowledged, dueNext, obstacles, midpoints, extensions, proposals, last } = brief;
  return {
    language,
    kicker: `${say.kind} · ${brief.regionName}`,
    title: meeting.title,
    lines: [`${meeting.number} · ${write.time(meeting.startsAt)} · ${meeting.place}`, say.chairedBy(meeting.chair)],
    figures: [
      { value: String(brief.open), label: say.open, alarming: false },
      { value: String(overdue.total), label: say.overdue, alarming: overdue.total > 0 },
      { value: say.of(brief.acknowledged), label: say.acknowledged, alarming: false },
      { value: say.of(brief.done), label: say.done, alarming: false },
    ],
    sections: onOnePage([
      // Twice in a window of a hundred days: no room is kept for it.
      ...(midpoints.total > 0 ? [section(say.midpointsHeading, midpoints, say, (item) => midpointRow(item, say, write))] : []),
      section(say.overdueHeading, overdue, say, (item) => overdueRow(item, say, write)),
      section(say.unacknowledgedHeading, unacknowledged, say, (item) => unacknowledgedRow(item, say)),
      section(say.obstaclesHeading, obstacles, say, (item) => obstacleRow(item, say, write, meeting.heldOn)),
      section(say.dueHeading(write.date(brief.dueNextUntil)), dueNext, say, (item) => dueRow(item, say, write)),
      section(say.extensionsHeading, extensions, say, (item) => extensionRow(item, say, write)),
      section(say.proposalsHeading, proposals, say, (item) => proposalRow(item, write)),
      promises(last, say, write),
    ]),
    footer: say.footer(write.date(meeting.heldOn)),
    dated: new Date(meeting.startsAt),
  };
}

function section(heading: string, { total, items }: OpenMatters, say: BriefWords, rowOf: (item: CarriedOver) => Row): Section {
  return {
    heading: `${heading} (${say.shown(items.length, total)})`,
    rows: items.map(rowOf),
    remark: total === 0 ? say.nothing : null,
  };
}

function promises(last: BriefView['last'], say: BriefWords, write: Writing): Section {
  if (last === null) return { heading: say.firstMeeting, rows: [], remark: say.nothing };
  const { meeting, total, promises: shown } = last;
  return {
    heading: `${say.promisesHeading(write.date(meeting.heldOn))} (${say.shown(shown.length, total)})`,
    rows: shown.map((promised) => promiseRow(promised, say)),
    remark: total === 0 ? say.nothing : null,
  };
}

function overdueRow(item: CarriedOver, say: BriefWords, write: Writing): Row {
  const { late = [], lateCount = late.length } = item.detail;
  const due = item.dueOn === null ? '' : say.due(write.date(item.dueOn));
  return {
    tag: say.daysLate(item.daysOverdue),
    text: item.text,
    note: `${item.number} · ${due} · ${say.names(late, lateCount)}`,
    alarming: true,
  };
}

function unacknowledgedRow({ detail: { silent = [] }, number, text, unacknowledged, addressees }: CarriedOver, say: BriefWords): Row {
  const tag = say.of({ numerator: unacknowledged, denominator: addressees });
  return { tag, text: text, note: `${number} · ${say.names(silent, unacknowledged)}`, alarming: unacknowledged === addressees };
}

function dueRow({ dueOn, text, number, party, open, addressees }: CarriedOver, say: BriefWords, write: Writing): Row {
  const who = party ?? say.openOf({ numerator: open, denominator: addressees });
  return { tag: dueOn === null ? '' : write.shortDate(dueOn), text: text, note: `${number} · ${who}`, alarming: false };
}

function midpointRow({ text, number, party, since, detail: { lastDay } }: CarriedOver, say: BriefWords, write: Writing): Row {
  const until = lastDay === undefined ? '' : ` · ${say.lastDay(write.date(lastDay))}`;
  return { tag: write.shortDate(since), text: text, note: `${number ?? ''} · ${party ?? ''}${until}`, alarming: false };
}

function extensionRow(
  { party, text, number, dueOn, detail: { askedFor, granted = 0 } }: CarriedOver,
  say: BriefWords,
  write: Writing,
): Row {
  const moved = say.moved(dueOn === null ? '–' : write.date(dueOn), askedFor === undefined ? '–' : write.date(askedFor));
  return {
    tag: say.grantedBefore(granted),
    text: `${party ?? ''}: ${text}`,
    note: `${number} · ${moved}`,
    alarming: granted >= 2,
  };
}

function obstacleRow({ text, number, party, since, detail }: CarriedOver, say: BriefWords, write: Writing, day: string): Row {
  const { unblocker = '', type, program } = detail;
  const kind = type === undefined ? '' : OBSTACLE_TYPE_WORDS[write.language][type];
  const age = Math.max(0, daysBetween(since, day));
  return {
    tag: say.daysOld(age),
    text: `${unblocker}: ${text}`,
    note: [kind, party, program ?? number].filter(Boolean).join(' · '),
    alarming: age > LONG_STANDING,
  };
}

function proposalRow({ text, number, party, dueOn, daysOverdue }: CarriedOver, write: Writing): Row {
  const tag = dueOn === null ? '' : write.shortDate(dueOn);
  return { tag, text, note: `${number ?? ''} · ${party ?? ''}`, alarming: daysOverdue > 0 };
}

function promiseRow({ number, text, outcome, done }: Promised, say: BriefWords): Row {
  return { tag: say.outcomes[outcome], text: text, note: `${number} · ${say.doneOf(done)}`, alarming: outcome === 'late' };
}
