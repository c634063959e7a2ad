import {
  AssignmentCancelledV1,
  AssignmentDueChangedV1,
  AssignmentEscalatedV1,
  AssignmentRemindedV1,
  DirectiveClosedV1,
  DirectiveIssuedV1,
  ExtensionGrantedV1,
  OrganisationRegisteredV1,
  PositionCreatedV1,
  PositionHeldV1,
} from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { type Caller, eventually, FixedClock, givenService, type SampleEvent } from '@rakor/testing';
import type { DeliveryHistory, DeliveryView } from '../delivery/delivery.view.js';
import { aDirectiveClosing, aHolding, anAddressee, anIssue, aPosition, aRegistration } from '../facts.builder.js';
import { aCancellation, anExtension } from '../assignment-facts.builder.js';
import { aMovedDue } from '../deadline-facts.builder.js';
import { anEscalation, aReminder } from '../ladder-facts.builder.js';
import type { PreferencesView } from '../reader/preferences.view.js';
import type { MessageView } from '../message/message.view.js';
import { aRuleWish } from '../rule/rule.builder.js';
import type { RuleWish } from '../rule/rule.js';
import { notifications } from '../service.js';
import type { RuleView } from '../rule/rule.view.js';
import { allProved } from '../testing/all-proved.js';
import { givenMailServer } from '../testing/given-mail-server.js';

// Monday 29 March 2021, 13:05 in Blora.
const clock = new FixedClock('2021-03-29T06:05:00.000Z');
const mail = await givenMailServer();
const service = await givenService(notifications, { clock, config: { smtpUrl: mail.url, mailFrom: 'Rakor Blora <rakor@blorakab.go.id>' } });

/** Each test in a tenant of its own, so that it sees nothing of another's. */
let regency = 0;
let region = '35.01';
beforeEach(() => {
  region = `35.${String(++regency).padStart(2, '0')}`;
  clock.travelTo('2021-03-29T06:05:00.000Z');
  mail.behave('takes');
  mail.taken.length = 0;
});

const WISHES = { language: 'id', digest: 'none', quietHours: null, channels: ['e-mail'], email: 'camat@lamongankab.go.id' };
const prefer = async (caller: Caller, wishes: object = {}, ifMatch = 0) => {
  const answer = await caller.put<PreferencesView>(`/v1/regions/${region}/preferences`, { ...WISHES, ...wishes }, { ifMatch });
  await allProved(service.database, region);
  return answer;
};
/** Somebody who reads the inbox of an organisation and has said how. */
async function givenReader(wishes: object = {}, subject = `camat-${newId()}`) {
  const code = `kec-${newId()}`;
  const caller = service.api.for({ role: 'organisation', region, organisation: code, subject });
  expect(await prefer(caller, wishes)).toMatchObject({ status: 200 });
  return { code, caller, subject };
}
const issue = (code: string, wish: Partial<DirectiveIssuedV1> = {}, assignmentId = newId()) =>
  service.hears(
    {
      type: DirectiveIssuedV1,
      fact: anIssue({ ...wish, addressees: [{ ...anAddressee({ region, organisationCode: code }), assignmentId }] }),
    },
    { region },
  );
const auditor = () => service.api.as('auditor', region);
const mails = async (query = 'channel=e-mail') =>
  (await auditor().get<{ items: DeliveryView[] }>(`/v1/regions/${region}/deliveries?${query}`)).body.items.toReversed();
const statuses = async () =>
  (await mails()).map(({ rule, status, code }) => `${rule} ${status}${code === null ? '' : ` (${code})`}`).toSorted();
const becomes = (...expected: string[]) => eventually(async () => expect(await statuses()).toEqual(expected));

describe('A message for somebody who agreed to e-mail', () => {
  it('is mailed in the minute after, in the reader’s language, and the record says so', async () => {
    const { code } = await givenReader({ language: 'en' });
    await issue(code);
    await becomes('bundle held (gathering)', 'directive-issued held (gathering)');

    clock.advance({ minutes: 1 });
    await becomes('bundle sent', 'directive-issued sent');

    expect(mail.taken).toMatchObject([{ to: ['camat@lamongankab.go.id'], subject: 'Directive ARH/33.16/2021/00001 from Bupati Blora' }]);
    expect(mail.taken[0]?.text).toContain('because you agreed to it');
    const [item] = (await mails()).filter(({ rule }) => rule === 'directive-issued');
    expect((await auditor().get<DeliveryHistory>(`/v1/regions/${region}/deliveries/${item?.id}`)).body).toMatchObject({
      recipient: { kind: 'person', name: 'Dinas Kesehatan (c***@lamongankab.go.id)' },
      history: [{ status: 'held', code: 'gathering', until: '2021-03-29T06:06:00.000Z' }, { status: 'sent' }],
    });
  });

  it('is one of seven in one mail, and not in seven (Lamongan)', async () => {
    const { code } = await givenReader();
    for (let n = 1; n <= 7; n++) await issue(code, { number: `ARH/35.24/2023/0000${n}` });
    await eventually(async () => expect((await mails()).filter(({ status }) => status === 'held')).toHaveLength(8));

    clock.advance({ minutes: 1 });
    await becomes('bundle sent', ...Array<string>(7).fill('directive-issued sent'));

    expect(mail.taken).toHaveLength(1);
    expect(mail.taken[0]?.subject).toBe('7 pemberitahuan: Arahan ARH/35.24/2023/00001 dari Bupati Blora');
    for (let n = 1; n <= 7; n++) expect(mail.taken[0]?.text).toContain(`${n}. Arahan ARH/35.24/2023/0000${n}`);
  });

  it('that comes when its bundle is on its way goes out with the next one', async () => {
    const { code } = await givenReader();
    await issue(code);
    await becomes('bundle held (gathering)', 'directive-issued held (gathering)');
    clock.advance({ minutes: 1 });
    await becomes('bundle sent', 'directive-issued sent');

    // As a consumer would that began before and commits after.
    clock.advance({ minutes: -1 });
    await issue(code);
    await becomes('bundle held (gathering)', 'bundle sent', 'directive-issued held (gathering)', 'directive-issued sent');
    clock.advance({ minutes: 2 });
    await becomes('bundle sent', 'bundle sent', 'directive-issued sent', 'directive-issued sent');
    expect(mail.taken).toHaveLength(2);
  });

  it('waits for the digest, and all of a day goes out at seven in the morning', async () => {
    const { code } = await givenReader({ digest: 'daily' });
    await issue(code);
    clock.advance({ hours: 5 });
    await issue(code);
    await becomes('bundle held (digest)', 'directive-issued held (digest)', 'directive-issued held (digest)');

    clock.travelTo('2021-03-30T00:00:00.000Z');
    await becomes('bundle sent', 'directive-issued sent', 'directive-issued sent');

    expect(mail.taken).toHaveLength(1);
  });

  it('in a digest that was in hand when its process died is told once, and what came meanwhile goes out with the next', async () => {
    const { code } = await givenReader({ digest: 'daily' });
    await issue(code, { number: 'ARH/35.24/2023/00001' });
    await issue(code, { number: 'ARH/35.24/2023/00002' });
    await becomes('bundle held (digest)', 'directive-issued held (digest)', 'directive-issued held (digest)');
    // What a process leaves behind that took the digest in hand and is no more: an attempt that has begun, and a lease.
    await service.database.admin.query(
      "update notifications.delivery set attempts = 1, leased_until = '2021-03-30T00:01:00.000Z' where region = $1 and rule = 'bundle'",
      [region],
    );
    await issue(code, { number: 'ARH/35.24/2023/00003' });
    await becomes(...Array<string>(2).fill('bundle held (digest)'), ...Array<string>(3).fill('directive-issued held (digest)'));
    clock.travelTo('2021-03-30T00:01:00.000Z');
    await becomes(...Array<string>(2).fill('bundle sent'), ...Array<string>(3).fill('directive-issued sent'));

    const told = mail.taken.map(({ text }) => [...new Set(text.match(/ARH\/35\.24\/2023\/\d{5}/g))]);
    expect(told.toSorted((a, b) => b.length - a.length)).toEqual([
      ['ARH/35.24/2023/00001', 'ARH/35.24/2023/00002'],
      ['ARH/35.24/2023/00003'],
    ]);
  });

  it('is held through the quiet hours, and not dropped', async () => {
    const { code } = await givenReader({ quietHours: { from: '21:00', until: '06:00' } });
    clock.travelTo('2021-03-29T15:00:00.000Z');
    await issue(code);
    await becomes('bundle held (quiet-hours)', 'directive-issued held (quiet-hours)');
    expect((await mails()).map(({ until }) => until)).toEqual(Array(2).fill('2021-03-29T23:00:00.000Z'));

    clock.travelTo('2021-03-29T23:00:00.000Z');
    await becomes('bundle sent', 'directive-issued sent');
  });

  it('that could not leave before the quiet hours began is held through them: the service was down, or the mail server', async () => {
    const { code } = await givenReader({ quietHours: { from: '13:10', until: '18:00' } });
    mail.behave({ refusesText: 451 });
    await issue(code);
    await becomes('bundle held (gathering)', 'directive-issued held (gathering)');
    clock.advance({ minutes: 1 });
    await becomes('bundle failed (smtp-451)', 'directive-issued held (gathering)');
    const { code: another } = await givenReader({ quietHours: { from: '13:10', until: '18:00' } });
    await issue(another);
    await becomes('bundle failed (smtp-451)', 'bundle held (gathering)', ...Array<string>(2).fill('directive-issued held (gathering)'));

    mail.behave('takes');
    clock.travelTo('2021-03-29T06:30:00.000Z');
    await becomes(...Array<string>(2).fill('bundle held (quiet-hours)'), ...Array<string>(2).fill('directive-issued held (gathering)'));
    expect((await mails('channel=e-mail')).filter(({ rule }) => rule === 'bundle').map(({ until, attempts }) => [until, attempts])).toEqual(
      [
        ['2021-03-29T11:00:00.000Z', 1],
        ['2021-03-29T11:00:00.000Z', 0],
      ],
    );
    expect((await mails('status=held')).map(({ until }) => until)).toEqual(Array(4).fill('2021-03-29T11:00:00.000Z'));
    expect(mail.taken).toEqual([]);

    clock.travelTo('2021-03-29T11:00:00.000Z');
    await becomes(...Array<string>(2).fill('bundle sent'), ...Array<string>(2).fill('directive-issued sent'));
    expect(mail.taken).toHaveLength(2);
  });

  it('that is due tomorrow goes out tonight, past digest and quiet hours (Blora, B6)', async () => {
    const { code } = await givenReader({ digest: 'weekly', quietHours: { from: '18:00', until: '06:00' } });
    clock.travelTo('2021-03-29T15:00:00.000Z');
    const organisation = { recipientOrganisationId: newId(), recipientOrganisationCode: code, recipientOrganisationName: 'Kecamatan' };
    await service.hears(
      { type: AssignmentRemindedV1, fact: aReminder({ ...organisation, recipientRegion: region, urgent: true }) },
      { region },
    );

    await becomes('assignment-reminded-urgent sent');
    expect(mail.taken[0]?.subject).toMatch(/^Mendesak: /);
  });

  it('is withdrawn while it is held when what it asks for is cancelled', async () => {
    const { code } = await givenReader({ digest: 'daily' });
    const assignmentId = newId();
    await issue(code, {}, assignmentId);
    await issue(code);
    await becomes('bundle held (digest)', 'directive-issued held (digest)', 'directive-issued held (digest)');
    const fact = aCancellation({ assignmentId, organisationCode: code, addresseeRegion: region });
    await service.hears({ type: AssignmentCancelledV1, fact }, { region });
    await becomes(
      ...['assignment-cancelled held (digest)', 'bundle held (digest)', 'directive-issued held (digest)'],
      'directive-issued superseded (directives.assignment-cancelled.v1)',
    );

    clock.travelTo('2021-03-30T00:00:00.000Z');
    await eventually(() => expect(mail.taken).toHaveLength(1));
    expect(mail.taken[0]?.subject).toMatch(/^2 pemberitahuan/);
  });

  it('is withdrawn also where the region has it that nobody is told of the end', async () => {
    const { code } = await givenReader({ digest: 'daily' });
    const admin = service.api.as('regency-admin', region);
    const path = `/v1/regions/${region}/routing-rules/assignment-cancelled`;
    const { body: shipped } = await admin.get<RuleView>(path);
    const { eventType, conditions, audience, urgent, texts } = shipped;
    const off = { eventType, conditions, audience, urgent, texts, appliesTo: 'own', active: false };
    expect(await admin.put(path, off, { ifMatch: 0 })).toMatchObject({ status: 200 });
    const assignmentId = newId();
    await issue(code, {}, assignmentId);
    await becomes('bundle held (digest)', 'directive-issued held (digest)');
    const fact = aCancellation({ assignmentId, organisationCode: code, addresseeRegion: region });
    await service.hears({ type: AssignmentCancelledV1, fact }, { region });

    await becomes('bundle held (digest)', 'directive-issued superseded (directives.assignment-cancelled.v1)');
  });

  it.each([
    [ExtensionGrantedV1.type, (wish: object) => service.hears({ type: ExtensionGrantedV1, fact: anExtension(wish) }, { region })],
    [AssignmentDueChangedV1.type, (wish: object) => service.hears({ type: AssignmentDueChangedV1, fact: aMovedDue(wish) }, { region })],
  ])('reminds of no day that has moved meanwhile: %s', async (type, moves) => {
    const { code } = await givenReader({ digest: 'daily' });
    const assignmentId = newId();
    const organisation = { recipientRegion: region, recipientOrganisationCode: code };
    await issue(code, {}, assignmentId);
    await service.hears({ type: AssignmentRemindedV1, fact: aReminder({ ...organisation, assignmentId, urgent: false }) }, { region });
    await service.hears({ type: AssignmentRemindedV1, fact: aReminder({ ...organisation, urgent: false }) }, { region });
    const reminders = Array<string>(2).fill('assignment-reminded held (digest)');
    await becomes(...reminders, 'bundle held (digest)', 'directive-issued held (digest)');

    await moves({ assignmentId, organisationCode: code, addresseeRegion: region });

    await eventually(async () =>
      expect((await statuses()).filter((one) => /reminded|issued/.test(one))).toEqual([
        'assignment-reminded held (digest)',
        `assignment-reminded superseded (${type})`,
        'directive-issued held (digest)',
      ]),
    );
  });

  it('is withdrawn in the province, too, where it asked there about what a regency had to do', async () => {
    const regency = region;
    region = '35';
    const { code } = await givenReader({ digest: 'daily' });
    const assignmentId = newId();
    const fact = anEscalation({ assignmentId, addresseeRegion: regency, recipientRegion: '35', recipientOrganisationCode: code });
    await service.hears({ type: AssignmentEscalatedV1, fact }, { region: '35' });
    await becomes('assignment-escalated held (digest)', 'bundle held (digest)');

    await service.hears({ type: AssignmentCancelledV1, fact: aCancellation({ assignmentId, addresseeRegion: regency }) }, { region: '35' });

    await becomes('assignment-escalated superseded (directives.assignment-cancelled.v1)', 'bundle held (digest)');
  });
});

describe('The record of a message for a person', () => {
  it('forgets the name and the contact after a year, and nothing else', async () => {
    const { code } = await givenReader();
    await issue(code);
    await becomes('bundle held (gathering)', 'directive-issued held (gathering)');
    clock.advance({ minutes: 1 });
    await becomes('bundle sent', 'directive-issued sent');
    const before = await mails();
    expect(before.map(({ recipient }) => recipient.name)).toEqual(Array(2).fill('Dinas Kesehatan (c***@lamongankab.go.id)'));

    // A year and a day less, and then a day more; a look is done when the next one is due.
    clock.travelTo('2022-03-29T06:04:00.000Z');
    const due = async () =>
      (
        await service.database.admin.query<{ due_at: Date | null }>('select due_at from notifications.delivery_keeping where region = $1', [
          region,
        ])
      ).rows[0]?.due_at ?? null;
    await eventually(async () => expect(await due()).toEqual(new Date('2022-03-29T06:05:00.000Z')));
    expect(await mails()).toEqual(before);
    clock.travelTo('2022-03-29T06:06:00.000Z');
    await eventually(async () => expect(await due()).toEqual(new Date('2022-03-30T06:06:00.000Z')));

    const nameless = before.map((one) => ({ ...one, recipient: { ...one.recipient, name: '' } }));
    expect(await mails()).toEqual(nameless);
  });

  it('goes as a whole after five years, and not what is held still', async () => {
    const { code } = await givenReader();
    await issue(code);
    await becomes('bundle held (gathering)', 'directive-issued held (gathering)');
    clock.advance({ minutes: 1 });
    await becomes('bundle sent', 'directive-issued sent');
    const { code: other } = await givenReader();
    await issue(other);
    await becomes('bundle held (gathering)', 'bundle sent', 'directive-issued held (gathering)', 'directive-issued sent');
    const looksAt = async (at: string) => {
      await service.database.admin.query(
        'update notifications.delivery set held_until = $2, due_at = case when due_at is not null then $2::timestamptz end where region = $1 and status = $3',
        [...[region, '2100-01-01T00:00:00Z', 'held']],
      );
      clock.travelTo(at);
      await service.database.admin.query('update notifications.delivery_keeping set due_at = $2 where region = $1', [region, at]);
      // What is left is due again at once, and tomorrow when nothing is.
      await eventually(async () => {
        clock.advance({ seconds: 1 });
        const { rows } = await service.database.admin.query<{ later: boolean }>(
          `select due_at > $2::timestamptz + interval '1 hour' as later from notifications.delivery_keeping where region = $1`,
          [region, at],
        );
        expect(rows).toEqual([{ later: true }]);
      });
    };

    await looksAt('2026-03-28T06:00:00.000Z');
    expect(await statuses()).toHaveLength(4);
    // One that was asked for again since has a step that the database keeps: it must not keep the others from going.
    const again = `region = $1 and status = 'sent' and rule = 'bundle' returning id, version`;
    await service.database.admin.query(
      `with asked as (update notifications.delivery set version = version + 1, changed_at = now() where ${again})
       insert into notifications.delivery_step (region, delivery_id, version, status, at) select $1, id, version, 'skipped', now() from asked`,
      [region],
    );
    await looksAt('2026-03-28T06:06:00.000Z');
    expect(await statuses()).toEqual(['bundle held (gathering)', 'bundle sent', 'directive-issued held (gathering)']);
  });
});

describe('Somebody who', () => {
  it('has said nothing gets no mail, and nothing is on record', async () => {
    const code = `kec-${newId()}`;
    const event = await issue(code);
    await eventually(async () => expect(await mails(`event=${event}`)).toHaveLength(1));

    expect(await mails()).toEqual([]);
  });

  it('did not agree gets none, and the record says why', async () => {
    const { code } = await givenReader({ channels: [] });
    await issue(code);

    await becomes('directive-issued skipped (preference)');
  });

  it('has an address that cannot be opened any more gets none, and nobody else waits for that', async () => {
    const [lost, well] = [await givenReader(), await givenReader()];
    await service.database.admin.query('update notifications.reader set email = $3 where region = $1 and subject = $2', [
      ...[region, lost.subject, '00000000.sealed-with-a-key-that-is-gone'],
    ]);
    await issue(lost.code);
    await issue(well.code);
    await becomes(...Array<string>(2).fill('bundle held (gathering)'), ...Array<string>(2).fill('directive-issued held (gathering)'));
    clock.advance({ minutes: 1 });

    await becomes('bundle sent', 'bundle skipped (unreadable)', 'directive-issued sent', 'directive-issued skipped (unreadable)');
    expect(await prefer(lost.caller, { email: 'baru@lamongankab.go.id' }, 1)).toMatchObject({ status: 200 });
  });

  it('left no address gets none, and the record says why', async () => {
    const { code } = await givenReader({ email: null });
    await issue(code);

    await becomes('directive-issued skipped (no-contact)');
  });

  it('takes the consent back gets nothing of what was held', async () => {
    const { code, caller } = await givenReader({ digest: 'daily' });
    await issue(code);
    await becomes('bundle held (digest)', 'directive-issued held (digest)');
    await prefer(caller, { channels: [] }, 1);

    clock.travelTo('2021-03-30T00:00:00.000Z');
    await becomes('bundle skipped (preference)', 'directive-issued skipped (preference)');
    expect(mail.taken).toEqual([]);
  });

  it('has the address of the simulator gets nothing, and sees what would follow', async () => {
    const { code } = await givenReader({ email: 'permanent-failure@simulator.invalid' });
    await issue(code);
    await becomes('bundle held (gathering)', 'directive-issued held (gathering)');
    clock.advance({ minutes: 1 });

    await becomes('bundle failed (simulated-permanent)', 'directive-issued failed (simulated-permanent)');
    expect(mail.taken).toEqual([]);
  });

  it('has left the office gets nothing any more; who came after gets what is open', async () => {
    const positionId = newId();
    const holds = (subject: string, sequence: number, from: string, until: string | null = null) =>
      service.hears({ type: PositionHeldV1, fact: aHolding({ positionId, sequence, subject, from, until }) }, { region });
    const [former, successor] = [`lama-${newId()}`, `baru-${newId()}`];
    await holds(former, 2, '2021-01-04');
    const code = `kec-${newId()}`;
    const of = (subject: string) => service.api.for({ role: 'organisation', region, organisation: code, subject });
    await eventually(async () => expect((await prefer(of(former), { positionId, digest: 'daily' })).status).toBe(200));
    expect(await prefer(of(successor), { positionId, email: 'baru@lamongankab.go.id' })).toMatchObject({
      status: 400,
      body: { code: 'position-not-held' },
    });
    await issue(code);
    await becomes('bundle held (digest)', 'directive-issued held (digest)');

    await holds(successor, 3, '2021-03-29');
    await eventually(async () =>
      expect((await prefer(of(successor), { positionId, digest: 'daily', email: 'baru@lamongankab.go.id' })).status).toBe(200),
    );
    await issue(code);
    await eventually(async () => expect((await mails()).filter(({ status }) => status === 'held')).toHaveLength(5));
    clock.travelTo('2021-03-30T00:00:00.000Z');

    await eventually(() => expect(mail.taken.map(({ to }) => to)).toEqual([['baru@lamongankab.go.id']]));
    await eventually(async () => expect((await statuses()).filter((one) => one.includes('left-office'))).toHaveLength(3));
  });
});

describe('A rule', () => {
  /** An organisation with a position that somebody holds, and two who read its inbox and agreed to mail. */
  async function givenAPosition() {
    const [organisationId, positionId, code] = [newId(), newId(), `kec-${newId()}`];
    const [camat, staff] = [`camat-${newId()}`, `staf-${newId()}`];
    const say = (event: SampleEvent) => service.hears(event, { region });
    await say({ type: OrganisationRegisteredV1, fact: aRegistration({ organisationId, code, name: 'Kecamatan Blora' }) });
    await say({ type: PositionCreatedV1, fact: aPosition({ positionId, organisationId, title: 'Camat Blora' }) });
    const holds = (subject: string, personName: string, sequence: number, from: string) =>
      say({ type: PositionHeldV1, fact: aHolding({ positionId, organisationId, sequence, subject, personName, from }) });
    await holds(camat, 'Sunarno', 2, '2021-01-04');
    const of = (subject: string) => service.api.for({ role: 'organisation', region, organisation: code, subject });
    await eventually(async () => expect((await prefer(of(camat), { email: 'camat@blorakab.go.id', positionId })).status).toBe(200));
    expect((await prefer(of(staff), { email: 'staf@blorakab.go.id' })).status).toBe(200);
    return { code, organisationId, positionId, camat, staff, of, holds };
  }
  const rule = (wish: Partial<RuleWish>) =>
    service.api.as('regency-admin', region).put(`/v1/regions/${region}/routing-rules/pimpinan`, aRuleWish(wish), { ifMatch: 0 });
  const closes = () => service.hears({ type: DirectiveClosedV1, fact: aDirectiveClosing() }, { region });
  const inboxOf = async (caller: Caller) => (await caller.get<{ items: MessageView[] }>(`/v1/regions/${region}/inbox`)).body.items;

  it('for a position speaks to whoever holds it, who alone is mailed; a successor from the first day on', async () => {
    const { positionId, camat, of, holds } = await givenAPosition();
    expect(await rule({ audience: [{ kind: 'position', id: positionId }], urgent: true })).toMatchObject({ status: 200 });

    await closes();

    await eventually(() => expect(mail.taken.map(({ to }) => to)).toEqual([['camat@blorakab.go.id']]));
    const [message] = await inboxOf(of(camat));
    expect((await of(camat).get<MessageView>(`/v1/regions/${region}/inbox/${message?.id}`)).body.body).toMatch(
      /^Yth\. Camat Blora, Sunarno,/,
    );

    const successor = `baru-${newId()}`;
    await holds(successor, 'Sri Handoko', 3, '2021-03-29');
    await eventually(async () => expect((await prefer(of(successor), { email: 'baru@blorakab.go.id', positionId })).status).toBe(200));
    await closes();

    await eventually(() => expect(mail.taken.map(({ to }) => to)).toEqual([['camat@blorakab.go.id'], ['baru@blorakab.go.id']]));
  });

  it('for two positions of one organisation is one message, of which both who hold them are mailed, and nobody else', async () => {
    const { organisationId, positionId, of } = await givenAPosition();
    const [other, sekcam] = [newId(), `sekcam-${newId()}`];
    await service.hears(
      { type: PositionCreatedV1, fact: aPosition({ positionId: other, organisationId, title: 'Sekcam Blora' }) },
      { region },
    );
    const holding = aHolding({ positionId: other, organisationId, sequence: 2, subject: sekcam, personName: 'Sri', from: '2021-01-04' });
    await service.hears({ type: PositionHeldV1, fact: holding }, { region });
    const about = { email: 'sekcam@blorakab.go.id', positionId: other };
    await eventually(async () => expect((await prefer(of(sekcam), about)).status).toBe(200));
    const audience = [positionId, other].map((id) => ({ kind: 'position' as const, id }));
    expect(await rule({ audience, urgent: true })).toMatchObject({ status: 200 });

    await closes();

    await eventually(() => expect(mail.taken.map(({ to }) => to[0]).toSorted()).toEqual(['camat@blorakab.go.id', 'sekcam@blorakab.go.id']));
    expect(await inboxOf(of(sekcam))).toHaveLength(1);
  });

  it('that may not mail leaves it at the inbox', async () => {
    const { code, of, camat } = await givenAPosition();
    expect(await rule({ audience: [{ kind: 'organisation', code }], channels: [], urgent: true })).toMatchObject({
      status: 200,
      body: { channels: [] },
    });

    const event = await closes();

    await eventually(async () => expect(await inboxOf(of(camat))).toHaveLength(1));
    expect(await mails(`event=${event}&channel=e-mail`)).toEqual([]);
  });

  it('names no position that the region does not have, and a province none for its regencies', async () => {
    const audience = [{ kind: 'position', id: newId() }] as const;
    const { body } = await service.api.as('regency-admin', region).post(`/v1/regions/${region}/routing-rules/dry-run`, {
      ...{ eventType: DirectiveClosedV1.type, data: aDirectiveClosing(), draft: aRuleWish({ audience }) },
    });
    expect(body).toMatchObject({
      rules: expect.arrayContaining([{ rule: 'draft', messages: [], whyNot: [`position ${audience[0].id}: unknown-position`] }]) as object,
    });
    expect(
      await service.api
        .as('province-admin', '35')
        .put(`/v1/regions/35/routing-rules/pimpinan`, aRuleWish({ audience, appliesTo: 'regencies' }), { ifMatch: 0 }),
    ).toMatchObject({ status: 400, body: { code: 'rule-refused', errors: [{ pointer: '/appliesTo' }] } });
    expect(await rule({ channels: ['pager' as never] })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/channels' }] } });
  });
});

describe('A mail server that', () => {
  const sendOne = async () => {
    const { code } = await givenReader();
    await issue(code);
    await becomes('bundle held (gathering)', 'directive-issued held (gathering)');
    clock.advance({ minutes: 1 });
  };

  it.each([
    ['refuses for now', { refusesText: 451 }, 'smtp-451'],
    ['hangs up', 'hangs-up', 'connection-closed'],
  ] as const)('%s is asked again, and nothing is lost or sent twice', async (_, manner, code) => {
    mail.behave(manner);
    await sendOne();
    await becomes(`bundle failed (${code})`, 'directive-issued held (gathering)');

    mail.behave('takes');
    clock.advance({ minutes: 10 });
    await becomes('bundle sent', 'directive-issued sent');
    expect(mail.taken).toHaveLength(1);
  });

  it('knows no such address is not asked again, and each message says so', async () => {
    mail.behave({ refusesAddress: 550 });
    await sendOne();

    await becomes('bundle failed (smtp-550)', 'directive-issued failed (smtp-550)');
    expect((await mails()).map(({ final }) => final)).toEqual([true, true]);
  });

  it('takes a mail and dies before it says so is sent the same mail again, with the same id', async () => {
    mail.behave('takes-and-hangs-up');
    await sendOne();
    await becomes('bundle failed (connection-closed)', 'directive-issued held (gathering)');

    mail.behave('takes');
    clock.advance({ minutes: 10 });
    await becomes('bundle sent', 'directive-issued sent');
    const [first, second] = mail.taken;
    expect(first?.messageId).toMatch(/^<[0-9a-f-]{36}@blorakab\.go\.id>$/);
    expect(second).toEqual(first);
  });
});
