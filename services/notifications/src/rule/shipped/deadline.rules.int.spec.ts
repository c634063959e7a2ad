import { AssignmentDueChangedV1, DeadlineResolvedV1, MeetingClosedV1 } from '@rakor/contracts';
import { eventually, givenStage, openConsumer } from '@rakor/testing';
import { aMovedDue, aWaitingDeadline } from '../../deadline-facts.builder.js';
import { aMeetingClosing } from '../../facts.builder.js';
import { hearing } from '../../testing/hearing.js';

const stage = await givenStage({ service: 'notifications' }, ['directives']);
await openConsumer(stage, hearing);

const messagesAbout = async (eventId: string) => {
  const { rows } = await stage.database.admin.query<Record<string, unknown>>(
    `select region, recipient_kind || ':' || recipient_code as recipient, template from notifications.message where event_id = $1`,
    [eventId],
  );
  return rows;
};
const told = (eventId: string) =>
  eventually(async () => {
    const messages = await messagesAbout(eventId);
    expect(messages).toHaveLength(1);
    return messages[0];
  });

describe('Of a deadline', () => {
  it('an addressee hears in its own region that its date moved', async () => {
    const eventId = await stage.publish({ type: AssignmentDueChangedV1, fact: aMovedDue({ addresseeRegion: '36.04' }) }, { region: '36' });

    expect(await told(eventId)).toEqual({ region: '36.04', recipient: 'organisation:dinkes', template: 'assignment-due-changed' });
  });

  it('the secretariat hears which words wait for it', async () => {
    const eventId = await stage.publish({ type: DeadlineResolvedV1, fact: aWaitingDeadline() }, { region: '33.16' });

    expect(await told(eventId)).toEqual({ region: '33.16', recipient: 'office:secretariat', template: 'deadline-waits' });
  });

  it('that is certain nobody hears beside the directive', async () => {
    const certain = aWaitingDeadline({ status: 'confirmed', dueOn: '2021-05-11', confidence: 'high' });
    const eventId = await stage.publish({ type: DeadlineResolvedV1, fact: certain }, { region: '33.16' });
    await told(await stage.publish({ type: MeetingClosedV1, fact: aMeetingClosing() }, { region: '33.16' }));

    await eventually(async () => {
      const { rowCount } = await stage.database.admin.query('select from notifications.inbox where event_id = $1', [eventId]);
      expect(rowCount).toBe(1);
    });
    expect(await messagesAbout(eventId)).toEqual([]);
  });
});
