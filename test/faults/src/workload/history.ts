import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a command ended, as far as its client can know. */
export type Outcome = 'ok' | 'refused' | 'unknown';

/** One attempt at a command; the last one of a key is how it ended. A read that showed another region's marker is a line, too. */
export interface Attempt {
  readonly at: string;
  readonly region: string;
  readonly client: string;
  /** "draft", "issue"; "leak" for a read that showed what it may not. */
  readonly command: string;
  readonly key: string;
  readonly marker: string | null;
  readonly status: number | 'unknown';
  readonly outcome: Outcome;
  /** Of what the answer shows. */
  readonly id: string | null;
  readonly version: number | null;
  /** What is to be known besides: the region that leaked. */
  readonly note?: string;
}

/** The diary of one client: a file of lines, written as it goes, so that a run that dies leaves them. */
export class History {
  private readonly file: string;

  constructor(folder: string, client: string) {
    this.file = join(folder, 'histories', `${client}.jsonl`);
  }

  add(attempt: Attempt): void {
    appendFileSync(this.file, `${JSON.stringify(attempt)}\n`);
  }
}
