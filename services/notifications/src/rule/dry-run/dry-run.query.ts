import { Injectable } from '@nestjs/common';
import { eventClassOf, faultsOf } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { type Template, wordIn } from '../../message/template/template.js';
import { readersOf } from '../../reader/reader.queries.js';
import { profileOf } from '../../register/register.queries.js';
import type { RegionProfile } from '../../register/region-profile.js';
import { type Reached, reachedBy } from '../apply/letters.queries.js';
import { templateOf } from '../apply/rule.template.js';
import type { LetterThere } from '../roles.js';
import { verdictOf } from '../routing.js';
import { checkRule } from '../rule-check.js';
import { RuleRefused } from '../rule.errors.js';
import type { RuleWish } from '../rule.js';
import { RuleRepository } from '../rule.repository.js';
import { audienceInWords, conditionInWords } from '../why-not.js';
import type { DryMessage, DryRun, DryRunAnswer, DryVerdict } from './dry-run.controller.js';

@Injectable()
export class DryRunQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleRepository,
    private readonly clock: Clock,
  ) {}

  /** By the very parts that tell when it happens. @throws RuleRefused for an event or a draft that cannot be */
  async answer(context: RequestContext, { eventType, data, draft }: DryRun): Promise<DryRunAnswer> {
    checkEvent(eventType, data);
    if (draft) checkRule(draft, context.region);
    return this.unitOfWork.read(context, async (tx) => {
      const set = (await this.rules.effective(tx)).map(({ code, wish }) => ({ code, wish }));
      const verdicts: DryVerdict[] = [];
      for (const { code, wish } of [...set, ...(draft ? [{ code: 'draft', wish: draft }] : [])])
        verdicts.push(await this.verdictOn(tx, { code, wish }, eventType, data));
      return { rules: verdicts.filter(({ whyNot }) => !whyNot.includes('other-event')) };
    });
  }

  private async verdictOn(
    tx: ReadTransaction,
    { code, wish }: { readonly code: string; readonly wish: RuleWish },
    eventType: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<DryVerdict> {
    const verdict = verdictOf(wish, eventType, data, tx.context.region);
    if (!verdict.tells) {
      const { because, condition } = verdict;
      return {
        rule: code,
        messages: [],
        whyNot: [condition ? `condition: ${conditionInWords(condition)}` : because],
      };
    }
    const reached = await reachedBy(tx, verdict.tells, data, this.clock.now());
    const profile = await profileOf(tx);
    const messages: DryMessage[] = [];
    for (const one of reached) if ('letter' in one) messages.push(await this.messageOf(tx, one, templateOf(code, wish), profile));
    return { rule: code, messages, whyNot: reached.flatMap(whyNot) };
  }

  private async messageOf(
    tx: ReadTransaction,
    { region, letter: { to, facts } }: LetterThere,
    template: Template<object>,
    { timeZone, name }: RegionProfile,
  ): Promise<DryMessage> {
    const salutation = { id: 'Yth. …,', en: 'To …,' };
    const here = region === tx.context.region;
    // Who reads in another region is that one's to know.
    const mailed = template.channels?.includes('e-mail') ?? true;
    const all = here && mailed ? await readersOf(tx, [to.mailbox], this.clock.now()) : [];
    const position = 'position' in to ? to.position : undefined;
    const readers = all.filter(({ reader }) => !position || reader.subject === position.subject);
    return {
      recipient: here ? (to.name ?? `Sekretariat ${name ?? region}`) : `${to.name ?? 'Sekretariat'} (${region})`,
      texts: wordIn(template, facts, { salutation, timeZone }),
      mail: readers.map(({ reader }) => {
        const plan = reader.plan('e-mail', template.urgent?.(facts) ?? false, this.clock.now(), timeZone);
        const what =
          plan.what === 'send'
            ? 'at once'
            : plan.what === 'hold'
              ? `held (${plan.code}) until ${plan.until.toISOString()}`
              : `skipped (${plan.code})`;
        return `e-mail ${reader.email?.mask ?? ''}: ${what}`;
      }),
    };
  }
}

function whyNot(one: Reached): string[] {
  if ('letter' in one) return [];
  const { audience, because } = one;
  return [`${audienceInWords(audience)}: ${because}`];
}

function checkEvent(eventType: string, data: object): void {
  const type = eventClassOf(eventType);
  if (!type)
    throw new RuleRefused([{ pointer: '/eventType', detail: `there is no event "${eventType}"`, mend: 'Name one of docs/events.md.' }]);
  const faults = faultsOf(type, data).map((detail) => ({ pointer: '/data', detail, mend: 'Take the example of docs/events.md.' }));
  if (faults.length > 0) throw new RuleRefused(faults);
}
