import {
  ProposalAcceptedV1,
  ProposalAnswerRemindedV1,
  ProposalRejectedV1,
  ProposalSubmittedV1,
  ProposalTakenUnderStudyV1,
} from '@rakor/contracts';
import { eventually, givenStage, openConsumer } from '@rakor/testing';
import { anAnswerReminder, aRejection, anAcceptance, aStudy, aSubmission } from '../../proposal-facts.builder.js';
import { hearing } from '../../testing/hearing.js';

const stage = await givenStage({ service: 'notifications' }, ['directives']);
await openConsumer(stage, hearing);

describe('Of a proposal', () => {
  it.each([
    ['the province hears that it was submitted', ProposalSubmittedV1, aSubmission(), '36', 'proposal-submitted'],
    ['the regency hears that it was accepted', ProposalAcceptedV1, anAcceptance(), '36.72', 'proposal-accepted'],
    ['the regency hears that it was rejected', ProposalRejectedV1, aRejection(), '36.72', 'proposal-rejected'],
    ['the regency hears that it is being studied', ProposalTakenUnderStudyV1, aStudy(), '36.72', 'proposal-taken-under-study'],
    ['the province is reminded of its answer', ProposalAnswerRemindedV1, anAnswerReminder(), '36', 'proposal-answer-reminded'],
  ])('%s, and nobody else', async (_, type, fact, region, template) => {
    const eventId = await stage.publish({ type, fact }, { region: '36.72' });

    await eventually(async () => {
      const { rows } = await stage.database.admin.query(
        `select region, recipient_kind || ':' || recipient_code as recipient, template, facts from notifications.message where event_id = $1`,
        [eventId],
      );
      expect(rows).toEqual([{ region, recipient: 'office:secretariat', template, facts: fact }]);
    });
  });

  it('that is late both hear: who owes the answer, and who waits for it', async () => {
    const fact = anAnswerReminder({ step: 'late-1-day' });
    const eventId = await stage.publish({ type: ProposalAnswerRemindedV1, fact }, { region: '36.72' });

    await eventually(async () => {
      const { rows } = await stage.database.admin.query<{ region: string }>(
        'select region from notifications.message where event_id = $1 order by region',
        [eventId],
      );
      expect(rows.map(({ region }) => region)).toEqual(['36', '36.72']);
    });
  });
});
