import { Injectable } from '@nestjs/common';
import { ProgramRecordRemovedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RecordOwners } from '../record.owners.js';
import { RecordRepository } from '../record.repository.js';
import { type RecordView, viewOf } from '../record.view.js';

export interface RemoveRecord {
  readonly programId: string;
  readonly kind: string;
  readonly recordId: string;
  readonly expected?: number | undefined;
  readonly reason: string;
}

@Injectable()
export class RemoveRecordHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly owners: RecordOwners,
    private readonly records: RecordRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, RecordKindUnknown, RecordsNotYours, ProgramDecided, RecordNotFound, VersionMismatch */
  async execute(context: RequestContext, { programId, kind, recordId, expected, reason }: RemoveRecord): Promise<RecordView> {
    return this.unitOfWork.run(context, async (tx) => {
      const owner = await this.owners.getForUpdate(tx, programId, kind);
      const record = await this.records.get(tx, owner, recordId);
      expectVersion(record.version, expected);
      const removed = record.remove(owner, reason, this.clock.now());

      await this.records.save(tx, owner, record);
      await tx.outbox.add(ProgramRecordRemovedV1, removed);
      return viewOf(record);
    });
  }
}
