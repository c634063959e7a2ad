import { DelegateOfAnAbsentPosition } from './meeting.errors.js';

/** Whether a position was there, whoever holds it (L1). */
export interface Attendance {
  readonly organisationId: string;
  /** Title of the position, whoever holds it. */
  readonly position: string;
  readonly present: boolean;
  /** Who sat there for the position, by title: "Sekretaris Dinas Kesehatan". Null: the holder himself. */
  readonly delegate: string | null;
  /** Whether who holds the position does so in an acting capacity (Pj., Plt.; U9). */
  readonly acting: boolean;
}

/** @throws DelegateOfAnAbsentPosition: who came for somebody else makes his position present */
export function mustBePlausible({ present, delegate, position }: Attendance): void {
  if (!present && delegate !== null) throw new DelegateOfAnAbsentPosition(position);
}

/** True when two records of one position say the same. */
export function sameAttendance(one: Attendance, other: Attendance): boolean {
  return one.present === other.present && one.delegate === other.delegate && one.acting === other.acting;
}
