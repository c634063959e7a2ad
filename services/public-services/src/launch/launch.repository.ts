import { Injectable } from '@nestjs/common';
import type { LaunchGate } from '@rakor/contracts';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { Launch } from './launch.js';
import { InvitationNotFound, LaunchNotFound, LaunchPlanned, PartnerUnclear } from './launch.errors.js';
import { LaunchPartner } from './partner.js';

/** Loads and stores the launches of the transaction's region, and whom it has asked to open together. */
@Injectable()
export class LaunchRepository {
  /** @throws LaunchNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Launch> {
    const launch = await manager.findOneBy(Launch, { region: context.region, id });
    if (!launch) throw new LaunchNotFound();
    return launch;
  }

  /** Locks the row until the transaction ends. @throws LaunchNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Launch> {
    const launch = await manager.findOne(Launch, { where: { region: context.region, id }, lock: { mode: 'pessimistic_write' } });
    if (!launch) throw new LaunchNotFound();
    return launch;
  }

  /** What is planned of a place; null where nothing is. */
  async planned({ manager, context }: ReadTransaction, placeId: string, gate: LaunchGate): Promise<Launch | null> {
    return manager.findOneBy(Launch, { region: context.region, placeId, gate, status: 'planned' });
  }

  /** The same, locked until the transaction ends. */
  async plannedForUpdate({ manager, context }: Transaction, placeId: string, gate: LaunchGate): Promise<Launch | null> {
    const where = { region: context.region, placeId, gate, status: 'planned' } as const;
    return manager.findOne(Launch, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** @throws LaunchPlanned */
  async add({ manager }: Transaction, launch: Launch): Promise<void> {
    const inserted = await manager.createQueryBuilder().insert().into(Launch).values(launch).orIgnore().returning('id').execute();
    const rows = inserted.raw as unknown[];
    if (rows.length === 0) throw new LaunchPlanned(launch.gate);
  }

  /** Those who were asked read the day, who is to open, and whether it is still to come in their own row. */
  async save({ manager }: Transaction, { region, id, ...state }: Launch): Promise<void> {
    await manager.update(Launch, { region, id }, state);
    await manager.update(
      LaunchPartner,
      { region, launchId: id },
      {
        ...{ plannedOn: state.plannedOn, guest: state.guest, launchStatus: state.status },
      },
    );
  }

  async partners({ manager, context }: ReadTransaction, launchId: string): Promise<LaunchPartner[]> {
    return manager.find(LaunchPartner, { where: { region: context.region, launchId }, order: { partnerRegion: 'ASC' } });
  }

  /** @throws PartnerUnclear where that region has been asked already */
  async addPartner({ manager }: Transaction, partner: LaunchPartner): Promise<void> {
    const inserted = await manager.createQueryBuilder().insert().into(LaunchPartner).values(partner).orIgnore().returning('id').execute();
    const rows = inserted.raw as unknown[];
    if (rows.length === 0) throw new PartnerUnclear();
  }

  /** What another tenant has asked this one, locked until the transaction ends. @throws InvitationNotFound */
  async invitationForUpdate({ manager, context }: Transaction, id: string): Promise<LaunchPartner> {
    const where = { partnerRegion: context.region, id };
    const invitation = await manager.findOne(LaunchPartner, { where, lock: { mode: 'pessimistic_write' } });
    if (!invitation) throw new InvitationNotFound();
    return invitation;
  }

  async saveAnswer({ manager }: Transaction, partner: LaunchPartner): Promise<void> {
    const { region, id, partnerRegion, answer, answeredFor, placeId, placeName, reason, version } = partner;
    await manager.update(LaunchPartner, { region, id, partnerRegion }, { answer, answeredFor, placeId, placeName, reason, version });
  }
}
