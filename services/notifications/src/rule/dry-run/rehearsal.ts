import { timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { waysOf } from '../../mail/queue/queue-personal.js';
import { holdersIn } from '../../message/deliver/letter.js';
import { type Template, wordIn } from '../../message/template/template.js';
import { PERSONAL_CHANNELS, type Plan } from '../../reader/reader.js';
import { readersOf } from '../../reader/reader.queries.js';
import type { RegionProfile } from '../../register/region-profile.js';
import { type Reached, reachedBy } from '../apply/letters.queries.js';
import { templateOf } from '../apply/rule.template.js';
import type { LetterThere } from '../roles.js';
import { verdictOf } from '../routing.js';
import type { Rule } from '../rule.js';
import { audienceInWords, conditionInWords } from '../why-not.js';
import type { DryMessage, DryVerdict } from './dry-run.controller.js';

const SALUTATION = { id: 'Yth. …,', en: 'To …,' };

/** All that is for one mailbox, of which the first is told. */
interface Place {
  readonly key: string;
  readonly first: LetterThere;
  readonly all: readonly LetterThere[];
}

/** One event, played through rule by rule: who is told by one is not told by another. */
export class Rehearsal {
  /** By which rule each mailbox has been told. */
  private readonly tellers = new Map<string, string>();

  constructor(
    private readonly tx: ReadTransaction,
    private readonly circumstances: { readonly now: Date; readonly profile: RegionProfile },
  ) {}

  async of(rule: Rule, data: Readonly<Record<string, unknown>>): Promise<DryVerdict> {
    const { code, eventType } = rule;
    const verdict = verdictOf(rule, eventType, data, this.tx.context.region);
    if (!verdict.tells) {
      const { because, condition } = verdict;
      return { rule: code, messages: [], whyNot: [condition ? `condition: ${conditionInWords(condition)}` : because] };
    }
    const reached = await reachedBy(this.tx, verdict.tells, data, this.circumstances.now);
    const messages: DryMessage[] = [];
    const whyNot = reached.flatMap(inWords);
    for (const place of placesOf(reached)) {
      const teller = this.tellers.get(place.key);
      if (teller === undefined) messages.push(await this.messageTo(place, templateOf(code, rule)));
      else whyNot.push(`${this.nameOf(place)}: told by ${teller}`);
      this.tellers.set(place.key, teller ?? code);
    }
    return { rule: code, messages, whyNot };
  }

  private async messageTo(place: Place, template: Template<object>): Promise<DryMessage> {
    const { region, letter } = place.first;
    const timeZone = this.isHere(place) ? this.circumstances.profile.timeZone : timeZoneOf(region);
    return {
      recipient: this.nameOf(place),
      texts: wordIn(template, letter.facts, { salutation: SALUTATION, timeZone }),
      // Who reads in another region is that one's to know.
      mail: this.isHere(place) ? await this.mailTo(place, template) : [],
    };
  }

  private async mailTo({ first: { letter }, all }: Place, template: Template<object>): Promise<string[]> {
    const { now, profile } = this.circumstances;
    const { mailbox } = letter.to;
    const [onlySubjects] = holdersIn(all.map((one) => one.letter)).values();
    const readers = await readersOf(this.tx, [mailbox], now);
    const urgent = template.urgent?.(letter.facts) ?? false;
    return waysOf(readers, [{ ...mailbox, onlySubjects }], template.channels ?? PERSONAL_CHANNELS).map(({ reader, channel }) => {
      const mask = reader.contactOn(channel)?.mask;
      return `${channel}${mask === undefined ? '' : ` ${mask}`}: ${planInWords(reader.plan(channel, urgent, now, profile.timeZone))}`;
    });
  }

  private nameOf(place: Place): string {
    const { region, letter } = place.first;
    const { name } = letter.to;
    return this.isHere(place)
      ? (name ?? `Sekretariat ${this.circumstances.profile.name ?? region}`)
      : `${name ?? 'Sekretariat'} (${region})`;
  }

  private isHere({ first }: Place): boolean {
    return first.region === this.tx.context.region;
  }
}

function placesOf(reached: readonly Reached[]): Place[] {
  const letters = reached.filter((one) => 'letter' in one);
  const byKey = Map.groupBy(letters, ({ region, letter: { to } }) => `${region} ${to.mailbox.kind} ${to.mailbox.code}`);
  return [...byKey].flatMap(([key, all]) => (all[0] ? { key, first: all[0], all } : []));
}

function planInWords(plan: Plan): string {
  switch (plan.what) {
    case 'send':
      return 'at once';
    case 'hold':
      return `held (${plan.code}) until ${plan.until.toISOString()}`;
    case 'skip':
      return `skipped (${plan.code})`;
  }
}

function inWords(one: Reached): string[] {
  return 'letter' in one ? [] : [`${audienceInWords(one.audience)}: ${one.because}`];
}
