import type { OutsideEventFact, OutsideEventMovedV1, OutsideEventNotedV1, SlipEffect } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { NotYourOutsideEvent, OutsideEventStays } from './outside-event.errors.js';

/** Who acts: the part of the context that the rules ask for. */
export type Actor = Pick<RequestContext, 'actorId' | 'role' | 'organisation'>;

/** What is put down of it. */
export interface OutsideEventWords {
  readonly name: string;
  /** In whose hands the date is. */
  readonly owner: string;
  readonly expectedOn: string;
}

/** Something that programs wait for and that is not in the region's hands: a minister's visit, another region's launch. Its date may move. */
export class OutsideEvent implements OutsideEventWords {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly name: string;
  declare readonly owner: string;
  declare readonly firstOn: string;
  declare expectedOn: string;
  /** Code of the organisation that put it down; null where the secretariat did. */
  declare readonly notedFor: string | null;
  declare version: number;

  static note(
    identity: Pick<OutsideEvent, 'id' | 'region'>,
    words: OutsideEventWords,
    by: Actor,
    at: Date,
  ): { event: OutsideEvent; noted: OutsideEventNotedV1 } {
    const notedFor = by.role === 'organisation' ? (by.organisation ?? null) : null;
    const event = Object.assign(new OutsideEvent(), { ...identity, ...words, firstOn: words.expectedOn, notedFor, version: 0 });
    return { event, noted: { ...event.changed(), notedBy: by.actorId, notedAt: at.toISOString() } };
  }

  /** @param effects milestones that move with it. @throws NotYourOutsideEvent, OutsideEventStays */
  move(expectedOn: string, reason: string, effects: readonly SlipEffect[], by: Actor, at: Date): OutsideEventMovedV1 {
    const own = by.role === 'organisation' && by.organisation !== undefined && by.organisation === this.notedFor;
    if (!own && by.role !== 'leader' && by.role !== 'secretariat') throw new NotYourOutsideEvent();
    const formerOn = this.expectedOn;
    if (expectedOn === formerOn) throw new OutsideEventStays(formerOn);
    this.expectedOn = expectedOn;
    const told = { formerOn, reason, ...(effects.length > 0 && { effects: [...effects] }) };
    return { ...this.changed(), ...told, movedBy: by.actorId, movedAt: at.toISOString() };
  }

  private changed(): OutsideEventFact {
    this.version += 1;
    const { id, version, name, owner, expectedOn } = this;
    return { outsideEventId: id, sequence: version, name, owner, expectedOn };
  }
}
