import { Injectable } from '@nestjs/common';
import { localDateOf, type RequestContext, type TimeZone } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { ProgramNotFound } from '../../program/program.errors.js';
import { type BoardFacts, boardFacts, tracked } from '../board.facts.js';
import { lineOf, milestonesOf, pointViewOf } from '../board.lines.js';
import { samplesOf } from '../board.samples.js';
import { progressOverTime, saidOf } from '../progress-over-time.js';
import { unblockersOf } from '../board.unblockers.js';
import type { ProgramBoard } from './program-board.view.js';

/** Reads the board of a program as it could be seen at a moment. */
@Injectable()
export class ProgramBoardReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterRepository,
  ) {}

  /** @throws ProgramNotFound, also for one that did not exist then; RegionNotOnboarded */
  read(context: RequestContext, programId: string, moment: Date): Promise<{ board: ProgramBoard; timeZone: TimeZone }> {
    return this.unitOfWork.read(context, async (tx) => {
      const { name: regionName, timeZone } = await this.register.profileOf(tx);
      const [facts] = await boardFacts(tx, { programId }, moment);
      if (!facts) throw new ProgramNotFound();
      const { windowId, members, budget, realised } = facts.program;
      const on = localDateOf(moment, timeZone);
      const span = spanOf(facts, on);
      const programs = await tracked(tx, [facts], moment);
      const board = {
        ...lineOf(facts, moment),
        ...{
          on,
          asOf: moment.toISOString(),
          regionName,
          windowId,
          members: members.map(({ organisationName }) => organisationName),
          budget,
          realised,
        },
        milestones: milestonesOf(facts, on),
        unblockers: await unblockersOf(tx, [facts], moment),
        progress: progressOverTime(programs, samplesOf(span, moment, timeZone, saidOf(programs))).map(pointViewOf),
      };
      return { board, timeZone };
    });
  }
}

/** From its first day to the last one that its plan names, or the present where that is later. */
function spanOf({ now }: BoardFacts, on: string): { from: string; until: string } {
  const { startsOn = on, points = [] } = now?.facts.trajectory ?? {};
  const last = points.at(-1)?.on ?? on;
  return { from: startsOn, until: last > on ? last : on };
}
