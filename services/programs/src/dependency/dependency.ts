import type { DependencyAddedV1, DependencyFact, DependencyRemovedV1, Requirement } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import type { WorkOnMilestone } from '../program/program.work.js';
import { DependencyRemoved, NotYourDependency } from './dependency.errors.js';

/** Who acts: the part of the context that the rules ask for. */
export type Actor = Pick<RequestContext, 'actorId' | 'role' | 'organisation'>;

/** What a milestone waits for. */
export interface Required {
  readonly requires: Requirement;
  readonly requiredId: string;
  readonly requiredName: string;
  /** Null for an event outside. */
  readonly requiredProgramId: string | null;
}

/** A milestone waits for another one, or for an event outside that is in nobody's hands here. */
export class Dependency {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly programId: string;
  declare readonly milestoneId: string;
  declare readonly requiredProgramId: string | null;
  declare readonly requiredMilestoneId: string | null;
  declare readonly requiredEventId: string | null;
  declare readonly gapDays: number;
  declare readonly addedBy: string;
  declare readonly addedAt: Date;
  declare removedBy: string | null;
  declare removedAt: Date | null;
  declare version: number;

  /** That it closes no circle is the chain's to say. @throws NotYourDependency */
  static add(
    identity: Pick<Dependency, 'id' | 'region'>,
    waiting: WorkOnMilestone,
    required: Required,
    gapDays: number,
    by: Actor,
    at: Date,
  ): { dependency: Dependency; added: DependencyAddedV1 } {
    mustSpeakFor(waiting, by);
    const { programId, milestoneId } = waiting;
    const { requires, requiredId, requiredProgramId } = required;
    const what = {
      ...{ programId, milestoneId, requiredProgramId, gapDays },
      requiredMilestoneId: requires === 'milestone' ? requiredId : null,
      requiredEventId: requires === 'outside-event' ? requiredId : null,
    };
    const open = { addedBy: by.actorId, addedAt: at, removedBy: null, removedAt: null, version: 0 };
    const dependency = Object.assign(new Dependency(), { ...identity, ...what, ...open });
    return { dependency, added: { ...dependency.changed(waiting, required), addedBy: by.actorId, addedAt: at.toISOString() } };
  }

  /** @throws NotYourDependency, DependencyRemoved */
  remove(waiting: WorkOnMilestone, required: Required, reason: string, by: Actor, at: Date): DependencyRemovedV1 {
    mustSpeakFor(waiting, by);
    if (this.removedAt) throw new DependencyRemoved();
    Object.assign(this, { removedBy: by.actorId, removedAt: at });
    return { ...this.changed(waiting, required), reason, removedBy: by.actorId, removedAt: at.toISOString() };
  }

  private changed(waiting: WorkOnMilestone, { requires, requiredId, requiredName }: Required): DependencyFact {
    this.version += 1;
    const { programId, programNumber, programTitle, milestoneId, milestoneName } = waiting;
    return {
      ...{ dependencyId: this.id, sequence: this.version, programId, programNumber, programTitle, milestoneId, milestoneName },
      ...{ requires, requiredId, requiredName, gapDays: this.gapDays },
    };
  }
}

function mustSpeakFor({ organisationCode, organisationName }: WorkOnMilestone, { role, organisation }: Actor): void {
  const lead = role === 'organisation' && organisation === organisationCode;
  if (!lead && role !== 'leader' && role !== 'secretariat') throw new NotYourDependency(organisationName);
}
