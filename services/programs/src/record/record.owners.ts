import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import type { Program } from '../program/program.js';
import { ProgramRepository } from '../program/program.repository.js';
import { templateOf } from '../template/templates.js';
import type { RecordOwner } from './record.js';
import { RecordKindUnknown, RecordsNotYours } from './record.errors.js';

/** Finds the program that a record is of, and its kind by the program's template. */
@Injectable()
export class RecordOwners {
  constructor(private readonly programs: ProgramRepository) {}

  /** To look at. @throws ProgramNotFound, RecordKindUnknown */
  async get(tx: ReadTransaction, programId: string, kind: string): Promise<RecordOwner> {
    return ownerOf(await this.programs.get(tx, programId), kind);
  }

  /** To write: locks the program until the transaction ends. @throws ProgramNotFound, RecordKindUnknown, RecordsNotYours, ProgramDecided */
  async getForUpdate(tx: Transaction, programId: string, kind: string): Promise<RecordOwner> {
    const program = await this.programs.getForUpdate(tx, programId);
    const owner = ownerOf(program, kind);
    if (!mayKeep(program, tx.context)) throw new RecordsNotYours(program.leadName);
    program.mustGoOn();
    return owner;
  }
}

function ownerOf({ region, id, number, template }: Program, key: string): RecordOwner {
  const kinds = templateOf(template)?.records ?? [];
  const kind = kinds.find((one) => one.key === key);
  if (template === null || !kind)
    throw new RecordKindUnknown(
      number,
      kinds.map((one) => one.key),
    );
  return { region, programId: id, programNumber: number, template, kind };
}

/** The lead, who supports it, and the secretariat and leader. */
function mayKeep(program: Program, context: RequestContext): boolean {
  if (context.role !== 'organisation' || program.isLedBy(context)) return true;
  return program.members.some(({ organisationCode, part }) => part === 'support' && organisationCode === context.organisation);
}
