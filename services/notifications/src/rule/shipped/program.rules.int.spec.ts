import {
  MidpointDueV1,
  OutsideEventMovedV1,
  ProgramExtendedV1,
  ProgramMembersChangedV1,
  ProgramObstacleLapsedV1,
  ProgramObstacleRaisedV1,
  ProgramObstacleResolvedV1,
  ProgramStatusChangedV1,
  ProgressReturnedV1,
  type Sequenced,
  SlipAnnouncedV1,
  WindowEndedV1,
} from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { eventually, givenStage, openConsumer, type SampleEvent } from '@rakor/testing';
import {
  aMidpoint,
  anExtendedProgram,
  changedMembers,
  aMovedEvent,
  anEffect,
  aSlip,
  anUndecided,
  aProgramLapse,
  aProgramObstacle,
  aProgramResolution,
  aReturnedReport,
  aStatusChange,
  aWindowEnd,
} from '../../program-facts.builder.js';
import { hearing } from '../../testing/hearing.js';

const stage = await givenStage({ service: 'notifications' }, ['programs']);
await openConsumer(stage, hearing);

/** Who was told what by an event, and of how many programs or milestones, once it and the one after it have been heard. */
async function toldBy<E extends Sequenced>(event: SampleEvent<E>): Promise<string[]> {
  const eventId = await stage.publish(event, { region: '33.16' });
  const last = await stage.publish({ type: MidpointDueV1, fact: aMidpoint() }, { region: '33.16' });
  const told = async (id: string) => {
    const { rows } = await stage.database.admin.query<{ told: string }>(
      `select recipient_code || ': ' || template ||
              coalesce(' of ' || jsonb_array_length(coalesce(facts -> 'undecided', facts -> 'effects')), '') as told from notifications.message where event_id = $1 and region = '33.16' order by 1`,
      [id],
    );
    return rows.map((row) => row.told);
  };
  await eventually(async () => expect(await told(last)).toEqual(['secretariat: midpoint-due']));
  return told(eventId);
}
const status = (from: 'green' | 'grey' | 'amber' | 'red', colour: typeof from): SampleEvent<ProgramStatusChangedV1> => ({
  type: ProgramStatusChangedV1,
  fact: aStatusChange({ from, colour }),
});

describe('A status that changes', () => {
  it.each([
    ['green', 'red'],
    ['amber', 'red'],
    ['grey', 'red'],
    ['green', 'amber'],
    ['grey', 'amber'],
    ['amber', 'green'],
    ['red', 'green'],
  ] as const)('from %s to %s is told to who leads the program and to the secretariat', async (from, colour) => {
    expect(await toldBy(status(from, colour))).toEqual([`dpmptsp: program-${colour}`, `secretariat: program-${colour}`]);
  });

  it('to grey is told to the secretariat, which has to verify', async () => {
    expect(await toldBy(status('red', 'grey'))).toEqual(['secretariat: verification-awaited']);
  });

  it.each([
    ['red', 'amber'],
    ['red', 'red'],
    ['green', 'green'],
  ] as const)('from %s to %s is told to nobody', async (from, colour) => expect(await toldBy(status(from, colour))).toEqual([]));
});

describe('Of a program', () => {
  it('who made a report hears that it was returned, also where another one leads', async () => {
    const other = { reporterId: newId(), reporterCode: 'dpupr', reporterName: 'DPUPR' };

    expect(await toldBy({ type: ProgressReturnedV1, fact: aReturnedReport(other) })).toEqual(['dpupr: progress-returned']);
  });

  it('who leads it hears that a report was returned, and that an obstacle is gone', async () => {
    expect(await toldBy({ type: ProgressReturnedV1, fact: aReturnedReport() })).toEqual(['dpmptsp: progress-returned']);
    expect(await toldBy({ type: ProgramObstacleResolvedV1, fact: aProgramResolution() })).toEqual(['dpmptsp: program-obstacle-resolved']);
  });

  it('who must take an obstacle away hears of it, and the secretariat', async () => {
    const nobody = aProgramObstacle({ unblocker: 'Sekretaris Daerah', unblockerId: null, unblockerCode: null });

    expect(await toldBy({ type: ProgramObstacleRaisedV1, fact: aProgramObstacle() })).toEqual([
      ...['bpn: program-obstacle-raised', 'secretariat: program-obstacle-raised'],
    ]);
    expect(await toldBy({ type: ProgramObstacleRaisedV1, fact: nobody })).toEqual(['secretariat: program-obstacle-raised']);
    expect(await toldBy({ type: ProgramObstacleLapsedV1, fact: aProgramLapse() })).toEqual(['bpn: program-obstacle-lapsed']);
    expect(await toldBy({ type: ProgramObstacleLapsedV1, fact: aProgramLapse({ unblockerId: null, unblockerCode: null }) })).toEqual([]);
  });
});

describe('What is decided of a program', () => {
  it('is told to who leads it, and to who led it until then', async () => {
    expect(await toldBy({ type: ProgramExtendedV1, fact: anExtendedProgram() })).toEqual(['dpmptsp: program-extended']);
    expect(await toldBy({ type: ProgramMembersChangedV1, fact: changedMembers() })).toEqual([
      ...['dpmptsp: program-members-changed', 'dpupr: program-members-changed'],
    ]);
    const same = { formerLeadCode: 'dpmptsp', formerLeadName: 'DPMPTSP' };
    expect(await toldBy({ type: ProgramMembersChangedV1, fact: changedMembers(same) })).toEqual(['dpmptsp: program-members-changed']);
  });
});

describe('The end of a window', () => {
  it('is told to the secretariat with all that is undecided, and to each organisation with its own, in one message', async () => {
    const leadId = newId();
    const undecided = [anUndecided({ leadId }), anUndecided({ leadId }), anUndecided({ leadCode: 'dinsos', leadName: 'Dinsos' })];

    expect(await toldBy({ type: WindowEndedV1, fact: aWindowEnd({ undecided }) })).toEqual([
      ...['dinsos: window-over of 1', 'dpmptsp: window-over of 2', 'secretariat: window-over of 3'],
    ]);
  });

  it('on which everything is decided waits for its closing act', async () => {
    expect(await toldBy({ type: WindowEndedV1, fact: aWindowEnd() })).toEqual(['secretariat: window-over']);
  });
});

describe('What comes on another day', () => {
  it('is told to the secretariat, and to each organisation whose milestones it moves, in one message', async () => {
    const organisationId = newId();
    const effects = [anEffect({ organisationId }), anEffect({ organisationId }), anEffect({ organisationCode: 'dinsos' })];

    expect(await toldBy({ type: SlipAnnouncedV1, fact: aSlip({ effects }) })).toEqual([
      ...['dinsos: milestones-moved of 1', 'dpmptsp: milestones-moved of 2', 'secretariat: milestones-moved of 3'],
    ]);
    expect(await toldBy({ type: OutsideEventMovedV1, fact: aMovedEvent() })).toEqual(['secretariat: outside-event-moved']);
  });
});
