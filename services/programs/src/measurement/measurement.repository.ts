import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { AlreadyMeasured, MeasurementNotFound } from './measurement.errors.js';
import { Measurement } from './measurement.js';

/** Loads and stores figures, each change with its entry in the history. */
@Injectable()
export class MeasurementRepository {
  /** @throws MeasurementNotFound */
  async get({ manager, context: { region } }: ReadTransaction, id: string): Promise<Measurement> {
    const measurement = await manager.findOneBy(Measurement, { region, id });
    if (!measurement) throw new MeasurementNotFound();
    return measurement;
  }

  /** Locks the row until the transaction ends. @throws MeasurementNotFound */
  async getForUpdate({ manager, context: { region } }: Transaction, id: string): Promise<Measurement> {
    const measurement = await manager.findOne(Measurement, { where: { region, id }, lock: { mode: 'pessimistic_write' } });
    if (!measurement) throw new MeasurementNotFound();
    return measurement;
  }

  /** @throws AlreadyMeasured, which names the figure that is there */
  async add(tx: Transaction, measurement: Measurement): Promise<void> {
    const { latest: _, ...state } = measurement;
    const added = await tx.manager.createQueryBuilder().insert().into(Measurement).values(state).orIgnore().returning('id').execute();
    if ((added.raw as unknown[]).length === 0) await this.refuseSecond(tx, measurement);
    await this.enter(tx, measurement);
  }

  async save(tx: Transaction, measurement: Measurement): Promise<void> {
    const { region, id, numerator, denominator, status, revision, submittedBy, version } = measurement;
    await tx.manager.update(Measurement, { region, id }, { numerator, denominator, status, revision, submittedBy, version });
    await this.enter(tx, measurement);
  }

  private async refuseSecond({ manager }: Transaction, { region, indicatorId, period, part, place }: Measurement): Promise<never> {
    const { id } = await manager.findOneByOrFail(Measurement, { region, indicatorId, period, part, place });
    throw new AlreadyMeasured(id, period, place);
  }

  private async enter({ manager, context: { office } }: Transaction, { region, id, version, numerator, denominator, latest }: Measurement) {
    if (!latest) throw new Error('A measurement is stored after a step, and by it.');
    const { step, by, at, reason } = latest;
    await manager.query(
      `insert into measurement_history (region, measurement_id, version, step, numerator, denominator, reason, actor_id, actor_region, actor_role,
         position, person, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[region, id, version, step, numerator.toString(), denominator?.toString() ?? null, reason],
        ...[by.actorId, by.region, by.role ?? null, office?.title ?? null, office?.person ?? null, at],
      ],
    );
  }
}
