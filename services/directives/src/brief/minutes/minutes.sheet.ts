import { type Language, type TimeZone, Writing } from '@rakor/kernel';
import type { Row, Section, Sheet } from '../sheet/sheet.js';
import type { DirectiveInMinutes, MinutesView, SeatInMinutes } from './minutes.view.js';
import { MINUTES_WORDS, type MinutesWords } from './minutes.words.js';

/** Minutes in words. Nothing of what was said is cut: they are as long as they have to be. */
export function minutesSheet(minutes: MinutesView, language: Language, timeZone: TimeZone): Sheet {
  const [say, write] = [MINUTES_WORDS[language], Writing.in(language, timeZone)];
  const { meeting, attendance, missing, agenda, utterances, decisions, directives } = minutes;
  const closedAt = meeting.closedAt ?? meeting.startsAt;
  return {
    language,
    kicker: `${say.kind} · ${minutes.regionName}`,
    title: meeting.title,
    lines: [
      `${meeting.number} · ${meeting.place}`,
      say.held(write.time(meeting.startedAt ?? meeting.startsAt), write.time(closedAt)),
      say.chairedBy(meeting.chair),
    ],
    figures: [],
    sections: [
      section(
        say.agenda,
        agenda.map(({ topic, presenter, minutes: length }) => row(say.minutes(length), topic, presenter ?? '')),
        say,
      ),
      attended(attendance, missing, say),
      section(
        say.utterances,
        utterances.map(({ kind, text, speaker }) => row(say.kinds[kind], text, speaker)),
        say,
      ),
      section(
        say.decisions,
        decisions.map(({ number, text, status }) => row(say.statuses[status], text, number)),
        say,
      ),
      section(
        say.directives,
        directives.map((directive) => directiveRow(directive, say, write)),
        say,
      ),
    ],
    footer: say.footer(meeting.number, write.time(closedAt), meeting.version),
    dated: new Date(closedAt),
  };
}

function section(heading: string, rows: readonly Row[], say: MinutesWords): Section {
  return { heading: `${heading} (${rows.length})`, rows, remark: rows.length === 0 ? say.nothing : null };
}

function attended(seats: readonly SeatInMinutes[], missing: readonly string[], say: MinutesWords): Section {
  const present = seats.filter((seat) => seat.present).length;
  const remark = missing.length === 0 ? (seats.length === 0 ? say.nothing : null) : say.missing(missing);
  return { heading: `${say.attendance} (${present})`, rows: seats.map((seat) => seatRow(seat, say)), remark };
}

function seatRow({ position, organisationName, present, delegate, acting }: SeatInMinutes, say: MinutesWords): Row {
  const tag = !present ? say.absent : delegate === null ? say.present : say.represented;
  const notes = [organisationName, delegate === null ? null : say.by(delegate), acting ? say.acting : null];
  return row(tag, position, notes.filter((note) => note !== null).join(' · '));
}

function directiveRow({ number, text, issuer, dueOn, addressees, names }: DirectiveInMinutes, say: MinutesWords, write: Writing): Row {
  const whom = addressees > names.length ? say.andMore(names, addressees) : names.join(', ');
  return row(
    dueOn === null ? say.noDate : write.shortDate(dueOn),
    text,
    [number, issuer, whom, dueOn && write.date(dueOn)].filter(Boolean).join(' · '),
  );
}

function row(tag: string, text: string, note: string): Row {
  return { tag, text, note, alarming: false };
}
