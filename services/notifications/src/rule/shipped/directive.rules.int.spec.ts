import {
  AssignmentClosedV1,
  CommitmentMadeV1,
  DirectiveAcknowledgedV1,
  DirectiveClosedV1,
  DirectiveIssuedV1,
  DirectiveReportedV1,
  DirectiveReturnedV1,
  DirectiveRevisedV1,
  DirectiveVerifiedV1,
  MeetingCancelledV1,
  MeetingClosedV1,
  MeetingReplannedV1,
  MeetingScheduledV1,
  PositionCreatedV1,
  PositionHeldV1,
  RegionOnboardedV1,
} from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { RegisterModule } from '@rakor/register';
import { eventually, givenStage, openConsumer, type PublishOptions, type SampleEvent } from '@rakor/testing';
import {
  aCancelling,
  aCommitment,
  aDirectiveClosing,
  aHolding,
  aMeetingClosing,
  anAcknowledgement,
  anAddressee,
  anAssignmentClosing,
  anInvitee,
  anIssue,
  anOnboarding,
  aPosition,
  aReplanning,
  aReport,
  aReturn,
  aRevision,
  aScheduling,
  aVerification,
} from '../../facts.builder.js';
import { hearing } from '../../testing/hearing.js';

const stage = await givenStage({ service: 'notifications' }, ['directory', 'directives']);
await openConsumer(stage, { ...hearing, imports: [RegisterModule] });

const say = (type: SampleEvent['type'], fact: SampleEvent['fact'], options?: PublishOptions) => stage.publish({ type, fact }, options);

/** The messages that tell of an event, of all regions, by region and recipient. */
async function messagesAbout(eventId: string) {
  const { rows } = await stage.database.admin.query<Record<string, unknown>>(
    `select region, recipient_kind || ':' || recipient_code as recipient, recipient_name, organisation_id, template, facts, body_id, version, read_at
     from notifications.message where event_id = $1 order by region, recipient`,
    [eventId],
  );
  return rows;
}
const told = (eventId: string, count: number) =>
  eventually(async () => {
    const messages = await messagesAbout(eventId);
    expect(messages).toHaveLength(count);
    return messages;
  });

describe('A directive that is issued', () => {
  it('reaches each addressee once, unread', async () => {
    const codes = ['camat-blora', 'dinkes', 'disdik'];
    const addressees = codes.map((organisationCode) => anAddressee({ organisationCode }));
    const eventId = await say(DirectiveIssuedV1, anIssue({ addressees }));

    const messages = await told(eventId, 3);

    expect(messages.map(({ recipient }) => recipient)).toEqual(codes.map((code) => `organisation:${code}`));
    expect(messages).toMatchObject(codes.map(() => ({ region: '33.16', template: 'directive-issued', version: 0, read_at: null })));
  });

  it('keeps for each addressee the facts that concern it', async () => {
    const [dinkes, disdik] = [anAddressee(), anAddressee({ organisationCode: 'disdik' })];
    const fact = anIssue({ addressees: [dinkes, disdik] });
    const { addressees: _, ...issued } = fact;
    const eventId = await say(DirectiveIssuedV1, fact);

    const [first] = await told(eventId, 2);

    expect(first).toMatchObject({ recipient: 'organisation:dinkes', organisation_id: dinkes.organisationId });
    expect(first?.facts).toEqual({ ...issued, assignmentId: dinkes.assignmentId, organisationName: 'Dinas Kesehatan', mode: 'instruct' });
  });

  it('reaches an organisation that the register has not heard of', async () => {
    const eventId = await say(DirectiveIssuedV1, anIssue({ addressees: [anAddressee({ organisationName: 'Dinas Baru' })] }), {
      region: '33.16',
    });

    const [message] = await told(eventId, 1);

    expect(message).toMatchObject({
      recipient_name: 'Dinas Baru',
      body_id: expect.stringMatching(/^Yth\. Pimpinan Dinas Baru,\n/) as unknown,
    });
  });

  it('names the head position and who held it on the day', async () => {
    const [organisationId, positionId] = [newId(), newId()];
    await say(PositionCreatedV1, aPosition({ organisationId, positionId }));
    await say(PositionHeldV1, aHolding({ positionId, organisationId, sequence: 2, personName: 'dr. Lama', from: '2020-01-01' }));
    await say(PositionHeldV1, aHolding({ positionId, organisationId, sequence: 3, personName: 'dr. Baru', from: '2021-03-30' }));
    await eventually(async () => {
      const { rowCount } = await stage.database.admin.query('select from notifications.holding where position_id = $1', [positionId]);
      expect(rowCount).toBe(2);
    });
    const issue = () => anIssue({ addressees: [anAddressee({ organisationId })] });

    // 23:59:59 in Blora, and a second later.
    const before = await say(DirectiveIssuedV1, issue(), { headers: { 'ce-time': '2021-03-29T16:59:59.000Z' } });
    const after = await say(DirectiveIssuedV1, issue(), { headers: { 'ce-time': '2021-03-29T17:00:00.000Z' } });

    expect(await told(before, 1)).toMatchObject([
      { body_id: expect.stringContaining('Yth. Kepala Dinas Kesehatan, dr. Lama,') as unknown },
    ]);
    expect(await told(after, 1)).toMatchObject([{ body_id: expect.stringContaining('Yth. Kepala Dinas Kesehatan, dr. Baru,') as unknown }]);
  });

  it('reaches an addressee of 500 among 500', async () => {
    const addressees = Array.from({ length: 500 }, (_, index) => anAddressee({ organisationCode: `desa-${index}` }));

    await told(await say(DirectiveIssuedV1, anIssue({ addressees })), 500);
  });

  it('is delivered also when its text holds what PostgreSQL cannot', async () => {
    const eventId = await say(DirectiveIssuedV1, anIssue({ text: 'half a letter \ud83d, and a NUL \u0000.' }));

    expect(await told(eventId, 1)).toMatchObject([{ facts: { text: 'half a letter \ufffd, and a NUL \ufffd.' } }]);
  });

  it('is not delivered again when it comes again', async () => {
    const issued = anIssue();
    const id = await say(DirectiveIssuedV1, issued);
    const [message] = await told(id, 1);
    await stage.database.admin.query('delete from notifications.inbox where event_id = $1', [id]);
    await say(DirectiveIssuedV1, issued, { id, headers: { 'Nats-Msg-Id': newId() } });
    await told(await say(MeetingClosedV1, aMeetingClosing()), 1);

    await eventually(async () => {
      const { rowCount } = await stage.database.admin.query('select from notifications.inbox where event_id = $1', [id]);
      expect(rowCount).toBe(1);
    });
    expect(await messagesAbout(id)).toEqual([message]);
    const { rowCount: dead } = await stage.database.admin.query('select from notifications.dead_letter where event_id = $1', [id]);
    expect(dead).toBe(0);
  });
});

describe('A directive of the province', () => {
  const governments = ['36.04', '36.72', '36.73'].map((region) =>
    anAddressee({ region, organisationCode: `pem-${region}`, organisationName: `Pemerintah ${region}`, mode: 'request' }),
  );

  it('reaches each regency in the regency’s own region, and nobody else', async () => {
    const ours = anAddressee({ region: '36', organisationCode: 'dinkes' });
    const eventId = await say(DirectiveIssuedV1, anIssue({ addressees: [...governments, ours] }), { region: '36' });

    const messages = await told(eventId, 4);

    expect(messages.map(({ region, recipient }) => `${String(region)} ${String(recipient)}`)).toEqual([
      '36 organisation:dinkes',
      '36.04 organisation:pem-36.04',
      '36.72 organisation:pem-36.72',
      '36.73 organisation:pem-36.73',
    ]);
  });

  it('is dated in the reader’s own zone', async () => {
    await say(RegionOnboardedV1, anOnboarding({ regionCode: '36.04', timeZone: 'Asia/Jayapura' }), { region: '36.04' });
    await eventually(async () => {
      const { rowCount } = await stage.database.admin.query(`select from notifications.region where region = '36.04'`);
      expect(rowCount).toBe(1);
    });
    const eventId = await say(DirectiveReturnedV1, aReturn({ addresseeRegion: '36.04', returnedAt: '2022-06-28T15:30:00.000Z' }), {
      region: '36',
    });

    expect(await told(eventId, 1)).toMatchObject([
      { region: '36.04', body_id: expect.stringContaining('Rabu, 29 Juni 2022 pukul 00.30 WIT') as unknown },
    ]);
  });

  it('that names a regency of another province is refused, and reaches nobody', async () => {
    const stranger = anAddressee({ region: '33.16' });
    const issued = anIssue({ addressees: [...governments, stranger] });
    const eventId = await say(DirectiveIssuedV1, issued, { region: '36' });

    await eventually(async () => {
      const { rows } = await stage.database.admin.query('select status, reason from notifications.dead_letter where key = $1', [
        issued.directiveId,
      ]);
      expect(rows).toMatchObject([{ status: 'dead', reason: expect.stringContaining('shares nothing with region 33.16') as unknown }]);
    });
    expect(await messagesAbout(eventId)).toEqual([]);
  });
});

describe('A directive that is corrected', () => {
  it('reaches each addressee that is still at it, in its own region', async () => {
    const addressees = [anAddressee({ region: '36' }), anAddressee({ region: '36.04', organisationCode: 'pem-36.04' })];
    const eventId = await say(DirectiveRevisedV1, aRevision({ addressees }), { region: '36' });

    const messages = await told(eventId, 2);

    expect(messages.map(({ region, recipient, template }) => [region, recipient, template])).toEqual([
      ['36', 'organisation:dinkes', 'directive-revised'],
      ['36.04', 'organisation:pem-36.04', 'directive-revised'],
    ]);
  });
});

describe('An addressee hears', () => {
  it.each([
    ['that its report came back', DirectiveReturnedV1, aReturn({ addresseeRegion: '36.04' }), 'directive-returned'],
    ['that its report was verified', DirectiveVerifiedV1, aVerification({ addresseeRegion: '36.04' }), 'directive-verified'],
    ['that its assignment is closed', AssignmentClosedV1, anAssignmentClosing({ addresseeRegion: '36.04' }), 'assignment-closed'],
  ])('%s, in its own region', async (_, type, fact, template) => {
    const eventId = await say(type, fact, { region: '36' });

    expect(await told(eventId, 1)).toMatchObject([{ region: '36.04', recipient: 'organisation:dinkes', template, facts: fact }]);
  });
});

describe('Those who are asked to a meeting hear', () => {
  const invitees = [
    anInvitee(),
    anInvitee({ region: '36.04', organisationCode: 'pem-36-04', organisationName: 'Pemerintah Kabupaten Serang' }),
  ];
  const ours = invitees.map((invitee, at) => (at === 0 ? { ...invitee, region: '36' } : invitee));

  it.each([
    ['of it', MeetingScheduledV1, aScheduling({ invitees: ours }), 'meeting-invitation'],
    ['that it was moved', MeetingReplannedV1, aReplanning({ invitees: ours }), 'meeting-replanned'],
    ['that it is off', MeetingCancelledV1, aCancelling({ invitees: ours }), 'meeting-cancelled'],
  ])('%s, each in its own region', async (_, type, fact, template) => {
    const eventId = await say(type, fact, { region: '36' });

    expect(await told(eventId, 2)).toMatchObject([
      { region: '36', recipient: 'organisation:dinkes', template, facts: { number: fact.number, organisationName: 'Dinas Kesehatan' } },
      { region: '36.04', recipient: 'organisation:pem-36-04', template },
    ]);
  });

  it('nothing of one that was held already', async () => {
    const { invitees: _, ...held } = aScheduling();
    const eventId = await say(MeetingScheduledV1, held);
    await told(await say(MeetingClosedV1, aMeetingClosing({ meetingId: held.meetingId, sequence: 2 })), 1);

    expect(await messagesAbout(eventId)).toEqual([]);
  });
});

describe('The secretariat of the issuing region hears', () => {
  it.each([
    [
      'that a directive was acknowledged',
      DirectiveAcknowledgedV1,
      anAcknowledgement({ addresseeRegion: '36.04' }),
      'directive-acknowledged',
    ],
    ['that a directive was reported on', DirectiveReportedV1, aReport({ addresseeRegion: '36.04' }), 'directive-reported'],
    ['what one of several commits to', CommitmentMadeV1, aCommitment(), 'commitment-made'],
    ['that a directive is closed', DirectiveClosedV1, aDirectiveClosing(), 'directive-closed'],
    ['that a meeting is closed', MeetingClosedV1, aMeetingClosing(), 'meeting-closed'],
  ])('%s', async (_, type, fact, template) => {
    const eventId = await say(type, fact, { region: '36' });

    expect(await told(eventId, 1)).toMatchObject([
      { region: '36', recipient: 'office:secretariat', organisation_id: null, template, facts: fact },
    ]);
  });
});
