import { Injectable } from '@nestjs/common';
import { ProgramRecordChangedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { Sent } from '@rakor/forms';
import { RecordOwners } from '../record.owners.js';
import { RecordRepository } from '../record.repository.js';
import { type RecordView, viewOf } from '../record.view.js';

export interface ChangeRecord {
  readonly programId: string;
  readonly kind: string;
  readonly recordId: string;
  readonly expected?: number | undefined;
  readonly data: Sent;
}

@Injectable()
export class ChangeRecordHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly owners: RecordOwners,
    private readonly records: RecordRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RecordNotFound, VersionMismatch, RecordAsItIs, and what adding one throws */
  async execute(context: RequestContext, { programId, kind, recordId, expected, data }: ChangeRecord): Promise<RecordView> {
    return this.unitOfWork.run(context, async (tx) => {
      const owner = await this.owners.getForUpdate(tx, programId, kind);
      const record = await this.records.get(tx, owner, recordId);
      expectVersion(record.version, expected);
      const changed = record.change(owner, data, this.clock.now());

      await this.records.save(tx, owner, record);
      await tx.outbox.add(ProgramRecordChangedV1, changed);
      return viewOf(record);
    });
  }
}
