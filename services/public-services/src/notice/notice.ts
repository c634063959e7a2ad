import type { NoticePutUpV1, NoticeTakenDownV1 } from '@rakor/contracts';
import type { StateOf } from '@rakor/kernel';
import { NoticeOver, NoticeTimeUnclear } from './notice.errors.js';

/** What the staff want the hall's screen to say. */
export interface NoticeWish {
  readonly indonesian: string;
  readonly english: string;
  readonly from: Date;
  readonly until: Date;
}

/** Nobody remembers what hangs there for longer: 31 days. */
const LONGEST_MS = 31 * 24 * 3_600_000;

/** Something that the screen of a hall says for some time. */
export class Notice {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly placeId: string;
  /** Of the place; not stored with the notice. */
  declare placeName: string;
  declare readonly indonesian: string;
  declare readonly english: string;
  declare readonly from: Date;
  /** Not shown any more from then on. */
  declare until: Date;
  declare readonly putUpBy: string;
  declare version: number;

  /** @throws NoticeTimeUnclear unless it ends later than it begins, later than now, and within 31 days */
  static putUp(
    id: string,
    { region, id: placeId, name: placeName }: { readonly region: string; readonly id: string; readonly name: string },
    { indonesian, english, from, until }: NoticeWish,
    by: string,
    at: Date,
  ): { notice: Notice; putUp: NoticePutUpV1 } {
    if (until <= from || until <= at || until.getTime() - from.getTime() > LONGEST_MS) throw new NoticeTimeUnclear();
    const state: StateOf<Notice> = { region, id, placeId, placeName, indonesian, english, from, until, putUpBy: by, version: 1 };
    const notice = Object.assign(new Notice(), state);
    const times = { from: from.toISOString(), until: until.toISOString(), putUpAt: at.toISOString() };
    return { notice, putUp: { ...notice.fact(), indonesian, english, ...times, putUpBy: by } };
  }

  /** @throws NoticeOver */
  takeDown(by: string, at: Date): NoticeTakenDownV1 {
    if (this.until <= at) throw new NoticeOver();
    this.until = at;
    this.version += 1;
    return { ...this.fact(), takenDownBy: by, takenDownAt: at.toISOString() };
  }

  private fact() {
    const { id: noticeId, version: sequence, placeId, placeName } = this;
    return { noticeId, sequence, placeId, placeName };
  }
}
