import { Injectable } from '@nestjs/common';
import type { EventClass, Sequenced } from '@rakor/contracts';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { officeOf } from '../edge/office.js';
import { Proposal } from './proposal.js';
import { ProposalNotFound } from './proposal.errors.js';
import { followAnswer } from './remind/answer-reminder.repository.js';

/** Loads and stores proposals, each change with its entry in the history. */
@Injectable()
export class ProposalRepository {
  /** @throws ProposalNotFound also where it is another region's */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Proposal> {
    const proposal = await manager.findOneBy(Proposal, sharedWith(context.region, id));
    if (!proposal) throw new ProposalNotFound();
    return proposal;
  }

  /** Locks the row until the transaction ends. @throws ProposalNotFound also where it is another region's */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Proposal> {
    const proposal = await manager.findOne(Proposal, { where: sharedWith(context.region, id), lock: { mode: 'pessimistic_write' } });
    if (!proposal) throw new ProposalNotFound();
    return proposal;
  }

  async add(tx: Transaction, proposal: Proposal): Promise<void> {
    const { latest: _, ...state } = proposal;
    await tx.manager.insert(Proposal, state);
    await this.enter(tx, proposal);
  }

  /** Stores what was just decided, and who did it. */
  async save(tx: Transaction, proposal: Proposal): Promise<void> {
    const { region, id, status, answerDueOn, decidedAt, reason, version } = proposal;
    const { affected } = await tx.manager.update(Proposal, { region, id }, { status, answerDueOn, decidedAt, reason, version });
    if (affected !== 1) throw new Error(`Proposal ${id} was to be changed and is not to be seen.`);
    await this.enter(tx, proposal);
  }

  /** Announces in the region that proposes: events of one aggregate stay in one region, whoever decides. */
  async announce<E extends Sequenced>(tx: Transaction, { region }: Proposal, type: EventClass<E>, fact: E): Promise<void> {
    await tx.within(region, (proposing) => proposing.outbox.add(type, fact));
  }

  private async enter(tx: Transaction, proposal: Proposal): Promise<void> {
    const { region, id, version, addresseeRegion, latest } = proposal;
    if (!latest) throw new Error('A proposal is stored after a step, and by it.');
    const { step, at, by, reason } = latest;
    await tx.manager.query(
      `insert into proposal_history (region, proposal_id, version, addressee_region, action, at, actor_id, actor_region, actor_role, reason, position, person)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [region, id, version, addresseeRegion, step, at, by.actorId, by.region, by.role ?? null, reason, ...officeOf(by)],
    );
    await followAnswer(tx, proposal, at);
  }
}

/** Row level security shows a region what it proposed, and a province what was proposed to it. */
function sharedWith(region: string, id: string) {
  return [
    { id, region },
    { id, addresseeRegion: region },
  ];
}
