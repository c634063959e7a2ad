import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  ProgramObstacleLapsedV1,
  ProgramObstacleRaisedV1,
  ProgramObstacleResolvedV1,
  ProgramStatusChangedV1,
  ProgressReturnedV1,
} from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import {
  programObstacleLapsed,
  programObstacleRaised,
  programObstacleResolved,
  programStatusChanged,
  progressReturned,
  verificationAwaited,
} from '../template/program.templates.js';
import { deliver } from './deliver.js';
import { organisation, type OrganisationRecipient, secretariat } from './letter.js';

/** Tells who leads a program, and the secretariat, of what somebody has to act on; not of each report. */
@Controller()
export class NotifyOfPrograms {
  @EventPattern<string>(ProgramStatusChangedV1.type)
  async statusChanged(@Payload() fact: ProgramStatusChangedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    if (isWorseOrGreenAgain(fact))
      await deliver(tx, event, programStatusChanged, [
        { to: organisation(fact), facts: fact },
        { to: secretariat, facts: fact },
      ]);
    else if (fact.colour === 'grey') await deliver(tx, event, verificationAwaited, [{ to: secretariat, facts: fact }]);
  }

  @EventPattern<string>(ProgressReturnedV1.type)
  async progressReturned(@Payload() fact: ProgressReturnedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    const { reporterId, reporterCode, reporterName } = fact;
    const other = reporterId && reporterCode && reporterName;
    const reporter = other ? { organisationId: reporterId, organisationCode: reporterCode, organisationName: reporterName } : fact;
    await deliver(tx, event, progressReturned, [{ to: organisation(reporter), facts: fact }]);
  }

  /** Who must take it away; where that is a position, nobody has a mailbox, and the secretariat sees to it. */
  @EventPattern<string>(ProgramObstacleRaisedV1.type)
  async obstacleRaised(@Payload() fact: ProgramObstacleRaisedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(
      tx,
      event,
      programObstacleRaised,
      [secretariat, ...unblockerOf(fact)].map((to) => ({ to, facts: fact })),
    );
  }

  @EventPattern<string>(ProgramObstacleLapsedV1.type)
  async obstacleLapsed(@Payload() fact: ProgramObstacleLapsedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    const letters = unblockerOf(fact).map((to) => ({ to, facts: fact }));
    if (letters.length > 0) await deliver(tx, event, programObstacleLapsed, letters);
  }

  @EventPattern<string>(ProgramObstacleResolvedV1.type)
  async obstacleResolved(@Payload() fact: ProgramObstacleResolvedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(tx, event, programObstacleResolved, [{ to: organisation(fact), facts: fact }]);
  }
}

/** The organisation that must take an obstacle away; none where that is a position. */
function unblockerOf(fact: ProgramObstacleRaisedV1 | ProgramObstacleLapsedV1): OrganisationRecipient[] {
  const { unblocker: organisationName, unblockerId: organisationId, unblockerCode: organisationCode } = fact;
  return organisationId && organisationCode ? [organisation({ organisationId, organisationCode, organisationName })] : [];
}

/** Red from anything, amber from what was better, and green again. From red to amber is on the way, and told when it is green. */
function isWorseOrGreenAgain({ from, colour }: ProgramStatusChangedV1): boolean {
  if (from === colour) return false;
  return colour === 'red' || colour === 'green' || (colour === 'amber' && from !== 'red');
}
