import { Injectable } from '@nestjs/common';
import { localDateOf, type RequestContext, type TimeZone } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { leadersOf } from '../../window/leaders/leaders.reader.js';
import { WindowRepository } from '../../window/window.repository.js';
import { boardFacts, tracked } from '../board.facts.js';
import { byUrgency, countsOf, lineOf, milestonesDue, pointViewOf, slipsOf, windowStatusOn } from '../board.lines.js';
import { samplesOf } from '../board.samples.js';
import { progressOverTime, saidOf } from '../progress-over-time.js';
import { unblockersOf } from '../board.unblockers.js';
import type { WindowBoard } from './window-board.view.js';

/** Milestones that come within so many days are on the board before they are late. */
const AHEAD = 7;

/** Reads the board of a window as it could be seen at a moment. */
@Injectable()
export class WindowBoardReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterRepository,
    private readonly windows: WindowRepository,
  ) {}

  /** @throws WindowNotFound, also for one that did not exist then; RegionNotOnboarded */
  read(context: RequestContext, windowId: string, moment: Date): Promise<{ board: WindowBoard; timeZone: TimeZone }> {
    return this.unitOfWork.read(context, async (tx) => {
      const { name: regionName, timeZone } = await this.register.profileOf(tx);
      const window = await this.windows.get(tx, windowId, moment);
      const on = localDateOf(moment, timeZone);
      const facts = await boardFacts(tx, { windowId }, moment);
      const lines = facts.map((each) => lineOf(each, moment)).sort(byUrgency);
      const { number, name, position, countMode, inauguratedOn, lastDay, length } = window;
      const leaders = (await leadersOf(tx, this.register, window)).filter(({ from }) => from <= on);
      const programs = await tracked(tx, facts, moment);
      const samples = samplesOf({ from: inauguratedOn, until: lastDay }, moment, timeZone, saidOf(programs));
      const board = {
        ...{ on, asOf: moment.toISOString(), regionName, windowId, number, name, position, leaders },
        ...{ status: windowStatusOn(window, on), countMode, inauguratedOn, lastDay, dayNo: window.dayNoOn(on), length },
        total: lines.length,
        drafts: lines.filter((line) => line.status === 'draft').length,
        undecided: lines.filter(({ decision }) => decision === null).length,
        ...{ colours: countsOf(lines), programs: lines, slipped: slipsOf(lines), due: milestonesDue(facts, on, AHEAD) },
        unblockers: await unblockersOf(tx, facts, moment),
        progress: progressOverTime(programs, samples).map(pointViewOf),
      };
      return { board, timeZone };
    });
  }
}
