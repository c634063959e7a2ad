import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import { Notice } from './notice.js';
import { NoticeNotFound } from './notice.errors.js';

/** Loads and stores the notices of the transaction's region. */
@Injectable()
export class NoticeRepository {
  /** Locked until the transaction ends. @throws NoticeNotFound */
  async getForUpdate({ manager, context: { region } }: Transaction, id: string): Promise<Notice> {
    const notice = await manager.findOne(Notice, { where: { region, id }, lock: { mode: 'pessimistic_write' } });
    if (!notice) throw new NoticeNotFound();
    return notice;
  }

  /** Those that are shown now, the oldest first. */
  async shown({ manager, context: { region } }: ReadTransaction, placeId: string, now: Date): Promise<Notice[]> {
    const where = { region, placeId, from: LessThanOrEqual(now), until: MoreThan(now) };
    return manager.find(Notice, { where, order: { from: 'ASC', id: 'ASC' } });
  }

  /** Those that are shown now or will be, the one that begins first before the others. */
  async toCome({ manager, context: { region } }: ReadTransaction, placeId: string, now: Date): Promise<Notice[]> {
    return manager.find(Notice, { where: { region, placeId, until: MoreThan(now) }, order: { from: 'ASC', id: 'ASC' } });
  }

  async add({ manager }: Transaction, { placeName: _, ...notice }: Notice): Promise<void> {
    await manager.insert(Notice, notice);
  }

  async save({ manager }: Transaction, { region, id, until, version }: Notice): Promise<void> {
    await manager.update(Notice, { region, id }, { until, version });
  }
}
