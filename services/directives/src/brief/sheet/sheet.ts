import type { Language } from '@rakor/kernel';

/** One thing on a page: what stands out on the left, what it is about, and the small print. */
export interface Row {
  readonly tag: string;
  readonly text: string;
  readonly note: string;
  /** Somebody has to do something about it today. */
  readonly alarming: boolean;
}

export interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
  /** What stands there when there is nothing, or how much more there is. */
  readonly remark: string | null;
}

export interface Figure {
  readonly value: string;
  readonly label: string;
  readonly alarming: boolean;
}

/** What is printed, whatever it is printed as: in one language, with every word and date in its place. */
export interface Sheet {
  readonly language: Language;
  /** Whose page it is and of what kind. */
  readonly kicker: string;
  readonly title: string;
  /** When, where, and who is in the chair. */
  readonly lines: readonly string[];
  readonly figures: readonly Figure[];
  readonly sections: readonly Section[];
  readonly footer: string;
  /** The day that it speaks of; a file made again is the same file. */
  readonly dated: Date;
}

/** A text in one line of at most `longest` letters; the whole of it is one click away. */
function shortened(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= longest
    ? line
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Letters that fit into a line of a row's text and into a line of its small print, in the widest font that we print with. */
const LINE = { text: 86, note: 104 };
/** With so many rows each has to do with one line for its text; with fewer there is room for two. */
const CROWDED = 12;

/** The sections with every row as short as one page asks for. */
export function onOnePage(sections: readonly Section[]): Section[] {
  const lines = sections.reduce((sum, { rows }) => sum + rows.length, 0) > CROWDED ? 1 : 2;
  const fitted = (row: Row): Row => ({ ...row, text: shortened(row.text, lines * LINE.text), note: shortened(row.note, LINE.note) });
  return sections.map((section) => ({ ...section, rows: section.rows.map(fitted) }));
}
