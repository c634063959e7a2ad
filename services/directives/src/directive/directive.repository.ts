import { Injectable } from '@nestjs/common';
import type { UtteranceKind } from '@rakor/contracts';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
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

  async add({ manager }: Transaction, directive: Directive): Promise<void> {
    await manager.insert(Directive, directive);
  }

  async save({ manager }: Transaction, { region, id, ...state }: Directive): Promise<void> {
    await manager.update(Directive, { region, id }, state);
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
