import { Injectable } from '@nestjs/common';
import { ProgramRecordAddedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { faultsIn, type Sent, ValuesUnfit } from '@rakor/forms';
import { ProgramRecord } from '../record.js';
import { RecordOwners } from '../record.owners.js';
import { RecordRepository } from '../record.repository.js';
import { type RecordView, viewOf } from '../record.view.js';

export interface AddRecords {
  readonly programId: string;
  readonly kind: string;
  readonly items: readonly Sent[];
}

/** Adds all or none: a list that is half there would be counted as if it were whole. */
@Injectable()
export class AddRecordsHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly owners: RecordOwners,
    private readonly records: RecordRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ValuesUnfit naming every value at fault, and what adding one throws */
  async execute(context: RequestContext, { programId, kind, items }: AddRecords): Promise<RecordView[]> {
    return this.unitOfWork.run(context, async (tx) => {
      const owner = await this.owners.getForUpdate(tx, programId, kind);
      const faults = items.flatMap((data, index) => faultsIn(owner.kind.fields, data, `/items/${index}`));
      if (faults.length > 0) throw new ValuesUnfit(faults);
      const now = this.clock.now();
      const views: RecordView[] = [];
      for (const [index, data] of items.entries()) {
        const { record, added } = ProgramRecord.add(newId(), owner, data, now);
        await this.records.add(tx, owner, record, `/items/${index}`);
        await tx.outbox.add(ProgramRecordAddedV1, added);
        views.push(viewOf(record));
      }
      return views;
    });
  }
}
