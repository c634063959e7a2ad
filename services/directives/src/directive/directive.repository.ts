import { Injectable } from '@nestjs/common';
import type { UtteranceKind } from '@rakor/contracts';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { officeOf } from '../edge/office.js';
import { Directive } from './directive.js';
import { DirectiveNotFound, UtteranceNotOfMeeting } from './directive.errors.js';

/** Loads and stores directives. */
@Injectable()
export class DirectiveRepository {
  /** @throws DirectiveNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Directive> {
    const directive = await manager.findOneBy(Directive, { region: context.region, id });
    if (!directive) throw new DirectiveNotFound();
    return directive;
  }

  /** Locks the row until the transaction ends. @throws DirectiveNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Directive> {
    const directive = await manager.findOne(Directive, { where: { region: context.region, id }, lock: { mode: 'pessimistic_write' } });
    if (!directive) throw new DirectiveNotFound();
    return directive;
  }

  async add(tx: Transaction, directive: Directive): Promise<void> {
    const { latest: _, ...state } = directive;
    await tx.manager.insert(Directive, state);
    await this.enter(tx, directive);
  }

  /** Stores what was just decided, and who did it. */
  async save(tx: Transaction, directive: Directive): Promise<void> {
    const { region, id, latest: _, ...state } = directive;
    await tx.manager.update(Directive, { region, id }, state);
    await this.enter(tx, directive);
  }

  private async enter({ manager, context }: Transaction, { region, id, version, latest }: Directive): Promise<void> {
    if (!latest) throw new Error('A directive is stored after a step, and by it.');
    const { step, at, reason = null, text = null } = latest;
    await manager.query(
      `insert into directive_history (region, directive_id, version, action, at, actor_id, actor_role, actor_organisation, reason, text, position, person)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        region,
        id,
        version,
        step,
        at,
        context.actorId,
        context.role ?? null,
        context.organisation ?? null,
        reason,
        text,
        ...officeOf(context),
      ],
    );
  }

  /** What was meant by an utterance of a meeting. @throws UtteranceNotOfMeeting */
  async kindOfUtterance({ manager, context }: ReadTransaction, meetingId: string, utteranceId: string): Promise<UtteranceKind> {
    const [utterance] = await manager.query<{ kind: UtteranceKind }[]>(
      'select kind from utterance where region = $1 and meeting_id = $2 and id = $3',
      [context.region, meetingId, utteranceId],
    );
    if (!utterance) throw new UtteranceNotOfMeeting();
    return utterance.kind;
  }
}
