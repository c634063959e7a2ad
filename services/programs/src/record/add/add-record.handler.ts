import { Injectable } from '@nestjs/common';
import { ProgramRecordAddedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProgramRecord } from '../record.js';
import type { Sent } from '@rakor/forms';
import { RecordOwners } from '../record.owners.js';
import { RecordRepository } from '../record.repository.js';
import { type RecordView, viewOf } from '../record.view.js';

export interface AddRecord {
  readonly programId: string;
  readonly kind: string;
  readonly data: Sent;
}

@Injectable()
export class AddRecordHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly owners: RecordOwners,
    private readonly records: RecordRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, RecordKindUnknown, RecordsNotYours, ProgramDecided, ValuesUnfit, RecordKnown, TooManyRecords */
  async execute(context: RequestContext, { programId, kind, data }: AddRecord): Promise<RecordView> {
    return this.unitOfWork.run(context, async (tx) => {
      const owner = await this.owners.getForUpdate(tx, programId, kind);
      const { record, added } = ProgramRecord.add(newId(), owner, data, this.clock.now());

      await this.records.add(tx, owner, record);
      await tx.outbox.add(ProgramRecordAddedV1, added);
      return viewOf(record);
    });
  }
}
