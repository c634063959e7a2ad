import type { SlipAnnouncedV1, SlipEffect } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import type { WorkOnMilestone } from '../program/program.work.js';
import { MayNotAnnounce, SlipInThePast, SlipSaysNothing } from './slip.errors.js';

/** Who acts: the part of the context that the rules ask for. */
export type Actor = Pick<RequestContext, 'actorId' | 'role' | 'organisation' | 'office'>;

/** What is known of a milestone when a slip is announced, and what that does. */
export interface Slipping {
  readonly milestone: WorkOnMilestone;
  /** Codes of the organisations that support the program. */
  readonly supporting: readonly string[];
  readonly plannedOn: string;
  /** What was expected of it before. */
  readonly formerOn: string;
  readonly daysPastEnd: number;
  /** What moves with it. */
  readonly effects: readonly SlipEffect[];
}

/** Somebody has said that a milestone will come on another day. The latest word counts; none is changed. */
export class Slip {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly programId: string;
  declare readonly milestoneId: string;
  declare readonly expectedOn: string;
  declare readonly reason: string;
  declare readonly announcedBy: string;
  declare readonly announcerPosition: string | null;
  declare readonly announcedAt: Date;

  /** @param today local date of the region. @throws MayNotAnnounce, SlipInThePast, SlipSaysNothing */
  static announce(
    identity: Pick<Slip, 'id' | 'region'>,
    slipping: Slipping,
    { expectedOn, reason }: Pick<Slip, 'expectedOn' | 'reason'>,
    today: string,
    by: Actor,
    at: Date,
  ): { slip: Slip; announced: SlipAnnouncedV1 } {
    const { milestone, supporting, plannedOn, formerOn, daysPastEnd, effects } = slipping;
    const { role, organisation } = by;
    const works =
      role === 'organisation' && organisation !== undefined && [milestone.organisationCode, ...supporting].includes(organisation);
    if (!works && role !== 'leader' && role !== 'secretariat') throw new MayNotAnnounce(milestone.organisationName);
    if (expectedOn < today) throw new SlipInThePast(today);
    if (expectedOn === formerOn) throw new SlipSaysNothing(formerOn);
    const { programId, milestoneId, windowId, ...named } = milestone;
    const who = { announcedBy: by.actorId, announcerPosition: by.office?.title ?? null, announcedAt: at };
    const slip = Object.assign(new Slip(), { ...identity, programId, milestoneId, expectedOn, reason, ...who });
    const announced = {
      ...{ slipId: slip.id, sequence: 1, programId, milestoneId, ...(windowId !== null && { windowId }), ...named },
      ...{ plannedOn, formerOn, expectedOn, daysPastEnd, reason, ...(effects.length > 0 && { effects: [...effects] }) },
      ...{ announcedBy: by.actorId, announcedAt: at.toISOString() },
    };
    return { slip, announced };
  }
}
