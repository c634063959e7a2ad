import { Injectable } from '@nestjs/common';
import { ObstacleRaisedV1, type ObstacleType } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { unblockerIn, type WhoMustUnblock } from '@rakor/obstacles';
import type { Assignment } from '../../assignment/assignment.js';
import { Obstacle, type Subject } from '../obstacle.js';
import { ObstacleRepository } from '../obstacle.repository.js';

/** What the one who raises it says. */
export interface Difficulty {
  readonly type: ObstacleType;
  readonly text: string;
  readonly unblocker: WhoMustUnblock;
}

/** Raises an obstacle on an assignment, alone or together with its block. */
@Injectable()
export class Raising {
  constructor(private readonly obstacles: ObstacleRepository) {}

  /** @param at path of the difficulty in the command, for what is refused. @throws NotTheAddressee, AssignmentEnded, UnblockerUnclear */
  async on(tx: Transaction, assignment: Assignment, { unblocker, ...words }: Difficulty, now: Date, at = ''): Promise<Obstacle> {
    assignment.mustAdmitObstacleOf(tx.context);
    const whom = await tx.within(assignment.region, (there) => unblockerIn(there, unblocker, `${at}/unblocker`));
    const { obstacle, raised } = Obstacle.raise(newId(), subjectOf(assignment), { ...words, ...whom }, tx.context, now);

    await this.obstacles.add(tx, obstacle);
    await this.obstacles.announce(tx, obstacle, ObstacleRaisedV1, raised);
    return obstacle;
  }
}

function subjectOf({ region, id, number, organisationId, organisationCode, organisationName, addresseeRegion }: Assignment): Subject {
  const organisation = { organisationId, organisationCode, organisationName, addresseeRegion };
  return { region, subjectKind: 'assignment', subjectId: id, subjectNumber: number, ...organisation };
}
