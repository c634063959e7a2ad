import { ReceiptTooEarly } from './delivery.errors.js';
import type { AttemptDetail, Outcome, Receipt } from './outcome.js';
import { pauseAfter } from './retry-schedule.js';
import type { Channel, DeliveryStatus, RecipientKind } from './vocabulary.js';

/** A step that a delivery has taken; kept for good. */
export interface StepTaken {
  readonly deliveryId: string;
  readonly version: number;
  readonly status: DeliveryStatus;
  readonly at: Date;
  readonly code: string | null;
  readonly final: boolean;
  readonly until: Date | null;
  readonly detail: (AttemptDetail & { readonly attempt: number }) | null;
}

const OPEN: readonly DeliveryStatus[] = ['queued', 'held'];

/** One message on its way out of the house, to one recipient on one channel. */
export class Delivery {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly eventId: string;
  declare readonly channel: Channel;
  declare readonly recipientKind: RecipientKind;
  declare readonly recipientCode: string;
  /** 0 is urgent. */
  declare readonly rank: number;
  declare status: DeliveryStatus;
  declare code: string | null;
  declare final: boolean;
  declare dueAt: Date | null;
  /** How often it was taken in hand. */
  declare attempts: number;
  /** Of these, how many belong to an earlier round: whoever asks for it again gets the whole schedule anew. */
  declare attemptsBefore: number;
  declare version: number;

  /** Whether anything is left to do. */
  get isOpen(): boolean {
    return OPEN.includes(this.status) || (this.status === 'failed' && !this.final);
  }

  copy(): Delivery {
    return Object.assign(new Delivery(), this);
  }

  /**
   * Notes how an attempt ended. Null where that is news no more: another attempt has begun since, or it was closed meanwhile; but what arrived,
   * arrived.
   * @param attempt which one
   * @param chance from 0 to 1, for the pause before the next
   */
  settle(attempt: number, outcome: Outcome, at: Date, chance: number): StepTaken | null {
    if (attempt !== this.attempts) return null;
    if (!this.isOpen && outcome.kind !== 'arrived') return null;
    // The receipt was faster than the answer to the request.
    if (this.status === 'delivered' && outcome.kind === 'arrived' && !outcome.receipt) return null;
    switch (outcome.kind) {
      case 'arrived':
        return this.take(outcome.receipt ? 'delivered' : 'sent', at, { detail: { attempt, ...outcome.detail } });
      case 'skipped':
        return this.take('skipped', at, { code: outcome.code });
      case 'failed': {
        const pause = outcome.forGood ? null : pauseAfter(this.attempts - this.attemptsBefore, chance, outcome.waitMs);
        const until = pause === null ? null : new Date(at.getTime() + pause);
        return this.take('failed', at, { code: outcome.code, final: until === null, until, detail: { attempt, ...outcome.detail } });
      }
    }
  }

  /**
   * Notes what the other side said afterwards. Null where that is no news: it is known already, nothing was ever sent, or it has come to an end
   * otherwise; but what arrived, arrived.
   * @throws ReceiptTooEarly where it says that it failed while another attempt is to come or under way
   */
  receive(receipt: Receipt, at: Date): StepTaken | null {
    if (this.attempts === 0) return null;
    if (receipt.status === 'delivered') return this.status === 'delivered' ? null : this.take('delivered', at, {});
    if (this.isOpen) throw new ReceiptTooEarly();
    return this.status === 'sent' ? this.take('failed', at, { code: `receipt-${receipt.code}`, final: true }) : null;
  }

  /** Whether it is in hand for the first time, or for the first time since somebody asked for it again. */
  get isFresh(): boolean {
    return this.attempts === this.attemptsBefore + 1;
  }

  /** It was taken in hand and is not sent, which counts as no attempt: something asks it to wait. */
  hold(code: string, until: Date, at: Date): StepTaken {
    this.attempts -= 1;
    return this.take('held', at, { code, until });
  }

  /** It is to be sent once more, from the beginning of the schedule, with the id that the receiver knows. */
  repeat(at: Date): StepTaken {
    this.attemptsBefore = this.attempts;
    return this.take('queued', at, { code: 'asked-again', until: at });
  }

  private take(
    status: DeliveryStatus,
    at: Date,
    { code = null, final = false, until = null, detail = null }: Partial<Pick<StepTaken, 'code' | 'final' | 'until' | 'detail'>>,
  ): StepTaken {
    this.version += 1;
    this.status = status;
    this.code = code;
    this.final = final;
    this.dueAt = until;
    return { deliveryId: this.id, version: this.version, status, at, code, final, until, detail };
  }
}
