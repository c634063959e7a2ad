import type { ProgramRecordAddedV1, ProgramRecordChangedV1, ProgramRecordFact, ProgramRecordRemovedV1 } from '@rakor/contracts';
import { checked, type Sent, type Values } from '@rakor/forms';
import type { RecordKind } from '../template/template.js';
import { RecordAsItIs } from './record.errors.js';

/** The program that a record is of, and the kind by its template. */
export interface RecordOwner {
  readonly region: string;
  readonly programId: string;
  readonly programNumber: string;
  readonly template: string;
  readonly kind: RecordKind;
}

/** What has just been done to a record; its history keeps one for each version. */
export interface RecordEntry {
  readonly action: 'added' | 'changed' | 'removed';
  readonly at: Date;
  readonly reason?: string;
}

/** One of the many that a program has: a facility, a village, a group that gets cards. Its fields are those of its template. */
export class ProgramRecord {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly programId: string;
  declare readonly kind: string;
  declare identity: string;
  declare data: Values;
  declare removedAt: Date | null;
  declare version: number;
  /** What was done since it was loaded. */
  latest?: RecordEntry;

  /** @throws ValuesUnfit */
  static add(id: string, owner: RecordOwner, sent: Sent, at: Date): { record: ProgramRecord; added: ProgramRecordAddedV1 } {
    const { region, programId, kind } = owner;
    const data = checked(kind.fields, sent, '/data');
    const fresh = { identity: identityIn(kind, data), data, removedAt: null, version: 0 };
    const record = Object.assign(new ProgramRecord(), { id, region, programId, kind: kind.key, ...fresh });
    return { record, added: { ...record.changed(owner, { action: 'added', at }), addedAt: at.toISOString() } };
  }

  /** @param sent what is left out stays, and null takes it away. @throws ValuesUnfit, RecordAsItIs */
  change(owner: RecordOwner, sent: Sent, at: Date): ProgramRecordChangedV1 {
    const data = checked(owner.kind.fields, { ...this.data, ...sent }, '/data');
    if (sameValues(data, this.data)) throw new RecordAsItIs();
    Object.assign(this, { data, identity: identityIn(owner.kind, data) });
    return { ...this.changed(owner, { action: 'changed', at }), changedAt: at.toISOString() };
  }

  remove(owner: RecordOwner, reason: string, at: Date): ProgramRecordRemovedV1 {
    this.removedAt = at;
    return { ...this.changed(owner, { action: 'removed', at, reason }), reason, removedAt: at.toISOString() };
  }

  private changed({ programId, programNumber, template, kind }: RecordOwner, latest: RecordEntry): ProgramRecordFact {
    this.version += 1;
    this.latest = latest;
    const said = kind.fields.flatMap(({ key, type }) =>
      this.data[key] === undefined ? [] : [{ field: key, type, value: String(this.data[key]) }],
    );
    const choices = said.filter(({ type }) => type === 'choice').map(({ field, value }) => ({ field, choice: value }));
    const numbers = said.filter(({ type }) => type === 'number' || type === 'rupiah').map(({ field, value }) => ({ field, value }));
    return {
      ...{ recordId: this.id, sequence: this.version, programId, programNumber, template, recordKind: kind.key },
      ...(choices.length > 0 && { choices }),
      ...(numbers.length > 0 && { numbers }),
    };
  }
}

function identityIn({ identity }: RecordKind, data: Values): string {
  return String(data[identity]).trim();
}

function sameValues(one: Values, other: Values): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}
