import { AssignmentEscalatedV1, AssignmentRemindedV1, EscalationFallbackUsedV1 } from '@rakor/contracts';
import { eventually, givenStage, openConsumer } from '@rakor/testing';
import { aFallback, anEscalation, anOffice, aReminder } from '../../ladder-facts.builder.js';
import { hearing } from '../../testing/hearing.js';

const stage = await givenStage({ service: 'notifications' }, ['directives']);
await openConsumer(stage, hearing);

const told = (eventId: string) =>
  eventually(async () => {
    const { rows } = await stage.database.admin.query<Record<string, unknown>>(
      `select region, recipient_kind || ':' || recipient_code as recipient, template, facts from notifications.message where event_id = $1`,
      [eventId],
    );
    expect(rows).toHaveLength(1);
    return rows[0];
  });

describe('A step of the ladder reaches', () => {
  it.each([
    ['the owner', AssignmentRemindedV1, aReminder(), '33.16', 'organisation:dinkes', 'assignment-reminded-urgent'],
    [
      'the secretariat, whose turn it is',
      AssignmentRemindedV1,
      aReminder({ recipient: 'verifier', ...anOffice }),
      '33.16',
      'office:secretariat',
      'assignment-reminded-urgent',
    ],
    ['the head', AssignmentEscalatedV1, anEscalation(), '33.16', 'organisation:dinkes', 'assignment-escalated'],
    [
      'the Sekda, at the office that he leads',
      AssignmentEscalatedV1,
      anEscalation({ recipient: 'sekda', recipientOrganisationCode: 'setda' }),
      '33.16',
      'organisation:setda',
      'assignment-escalated',
    ],
    [
      'those who prepare the leader’s brief',
      AssignmentEscalatedV1,
      anEscalation({ recipient: 'leader-brief', ...anOffice, position: 'Bupati' }),
      '33.16',
      'office:secretariat',
      'assignment-escalated',
    ],
    [
      'the province, where the region has nobody',
      AssignmentEscalatedV1,
      anEscalation({ recipient: 'province-helpdesk', recipientRegion: '33', ...anOffice }),
      '33',
      'office:secretariat',
      'assignment-escalated',
    ],
  ])('%s', async (_, type, fact, region, recipient, template) => {
    const eventId = await stage.publish({ type, fact }, { region: '33.16' });

    expect(await told(eventId)).toEqual({ region, recipient, template, facts: fact });
  });

  it('the head of a regency’s government in its own tenant, though the province tells it (N1)', async () => {
    const fact = anEscalation({ recipientRegion: '36.04', addresseeRegion: '36.04', recipientOrganisationCode: 'pemkab-serang' });

    const eventId = await stage.publish({ type: AssignmentEscalatedV1, fact }, { region: '36' });

    expect(await told(eventId)).toMatchObject({ region: '36.04', recipient: 'organisation:pemkab-serang' });
  });
});

it('The secretariat hears whom a step did not find', async () => {
  const fact = aFallback();

  const eventId = await stage.publish({ type: EscalationFallbackUsedV1, fact }, { region: '33.16' });

  expect(await told(eventId)).toEqual({
    region: '33.16',
    recipient: 'office:secretariat',
    template: 'escalation-fallback-used',
    facts: fact,
  });
});
