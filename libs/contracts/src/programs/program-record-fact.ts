import { BigCount, Id, ListOf, Maybe, Sequence, Text } from '../fields.js';

/** A choice of a record, by the keys of its template. Its texts stay where they are: they may name people. */
export class RecordChoice {
  @Text(60) field!: string;
  @Text(60) choice!: string;
}

/** A number of a record. */
export class RecordNumber {
  @Text(60) field!: string;
  @BigCount() value!: string;
}

/** What every event of a program's record says: of which program and kind it is, and what can be counted of it. */
export abstract class ProgramRecordFact {
  static readonly key = 'recordId';

  @Id() recordId!: string;
  @Sequence() sequence!: number;
  @Id() programId!: string;
  @Text(40) programNumber!: string;
  @Text(60) template!: string;
  /** The key of the kind in its template: "institutions". */
  @Text(60) recordKind!: string;
  @Maybe() @ListOf(() => RecordChoice) choices?: RecordChoice[] | null;
  @Maybe() @ListOf(() => RecordNumber) numbers?: RecordNumber[] | null;
}
