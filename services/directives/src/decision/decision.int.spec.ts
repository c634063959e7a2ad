import { newId } from '@rakor/kernel';
import { CloseMeetingHandler } from '../meeting/close/close-meeting.handler.js';
import { MeetingNotRunning } from '../meeting/meeting.errors.js';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { workOn } from '../testing/given-work.js';
import { CancelDecisionHandler } from './cancel/cancel-decision.handler.js';
import { DecisionNotFound, DecisionNotInForce, SupersededUnknown } from './decision.errors.js';
import { RecordDecisionHandler } from './record/record-decision.handler.js';

const service = await givenDirectives();
const work = workOn(service);
const cabinet = acting('secretariat', '51.08');
await service.hasRegion('51.08');
const record = service.get(RecordDecisionHandler);
const cancel = service.get(CancelDecisionHandler);
const text = 'MPP di lantai 3 Pasar Banyuasri.';

describe('The decisions of a meeting', () => {
  it('get each its own number, however many are recorded at once', async () => {
    const { id: meetingId, number } = await work.aRunningMeeting(cabinet);

    const { fulfilled } = await service.race(() => record.execute(cabinet, { meetingId, text, supersedes: null }));

    expect(fulfilled.map((decision) => decision.number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${number}/K${n}`));
  });

  it('are written down while it runs', async () => {
    const { id: meetingId } = await work.aRunningMeeting(cabinet);
    await service.get(CloseMeetingHandler).execute(cabinet, { meetingId });

    await expect(record.execute(cabinet, { meetingId, text, supersedes: null })).rejects.toThrow(MeetingNotRunning);
  });

  it('take the place of an earlier one in the same breath, and of each once', async () => {
    const { id: meetingId } = await work.aRunningMeeting(cabinet);
    const earlier = await record.execute(cabinet, { meetingId, text, supersedes: null });

    const { fulfilled, rejected } = await service.race(() =>
      record.execute(cabinet, { meetingId, text: 'Di lantai 1.', supersedes: earlier.id }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected[0]).toBeInstanceOf(DecisionNotInForce);
    expect((await service.announced(earlier.id)).map(({ type, sequence }) => [type.split('.')[1], sequence])).toEqual([
      ['decision-recorded', 1],
      ['decision-superseded', 2],
    ]);
    const { rowCount } = await service.database.admin.query('select from directives.decision where meeting_id = $1', [meetingId]);
    expect(rowCount).toBe(2);
  });

  it('name the fault when there is nothing to take the place of', async () => {
    const { id: meetingId } = await work.aRunningMeeting(cabinet);

    const refused = record.execute(cabinet, { meetingId, text, supersedes: newId() });
    await expect(refused).rejects.toThrow(SupersededUnknown);
    await expect(refused).rejects.toMatchObject({ pointer: '/supersedes' });
  });

  it('are nothing to another region', async () => {
    const { id: meetingId } = await work.aRunningMeeting(cabinet);
    const { id: decisionId } = await record.execute(cabinet, { meetingId, text, supersedes: null });

    await expect(cancel.execute(acting('secretariat', '51.01'), { decisionId, reason: 'x' })).rejects.toThrow(DecisionNotFound);
  });
});
