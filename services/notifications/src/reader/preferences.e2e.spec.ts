import { DirectiveIssuedV1, PositionHeldV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { type Caller, eventually, FixedClock, givenService } from '@rakor/testing';
import type { DeliveryView } from '../delivery/delivery.view.js';
import { aHolding, anAddressee, anIssue } from '../facts.builder.js';
import { notifications } from '../service.js';
import { givenMailServer } from '../testing/given-mail-server.js';
import type { PreferencesView } from './preferences.view.js';

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
const prefer = (caller: Caller, wishes: object = {}, ifMatch = 0) =>
  caller.put<PreferencesView>(`/v1/regions/${region}/preferences`, { ...WISHES, ...wishes }, { ifMatch });
/** Somebody who reads the inbox of an organisation and has said how. */
async function givenReader(wishes: object = {}, subject = `camat-${newId()}`) {
  const code = `kec-${newId()}`;
  const caller = service.api.for({ role: 'organisation', region, organisation: code, subject });
  expect(await prefer(caller, wishes)).toMatchObject({ status: 200 });
  return { code, caller, subject };
}
const issue = (code: string) =>
  service.hears({ type: DirectiveIssuedV1, fact: anIssue({ addressees: [anAddressee({ region, organisationCode: code })] }) }, { region });
const mails = async () =>
  (await service.api.as('auditor', region).get<{ items: DeliveryView[] }>(`/v1/regions/${region}/deliveries?channel=e-mail`)).body.items;
const become = (...expected: string[]) =>
  eventually(async () =>
    expect((await mails()).map(({ rule, status, code }) => `${rule} ${status}${code === null ? '' : ` (${code})`}`).toSorted()).toEqual(
      expected,
    ),
  );

describe('Preferences', () => {
  it('are the caller’s own, begin with nothing, and show no address', async () => {
    const code = `kec-${newId()}`;
    const [camat, other] = ['camat', 'sekcam'].map((name) =>
      service.api.for({ role: 'organisation', region, organisation: code, subject: `${name}-${code}` }),
    ) as [Caller, Caller];
    expect((await camat.get(`/v1/regions/${region}/preferences`)).body).toMatchObject({ version: 0, channels: [], email: null });

    expect((await prefer(camat, { quietHours: { from: '21:00', until: '06:30' } })).body).toEqual({
      ...{ version: 1, language: 'id', digest: 'none', quietHours: { from: '21:00', until: '06:30' }, channels: ['e-mail'] },
      ...{ email: 'c***@lamongankab.go.id', emailProof: null, phone: null, phoneProof: null, positionId: null },
    });
    expect((await other.get(`/v1/regions/${region}/preferences`)).body).toMatchObject({ version: 0 });
    const { rows } = await service.database.admin.query<{ email: string }>('select email from notifications.reader where region = $1', [
      region,
    ]);
    expect(rows[0]?.email).not.toContain('lamongan');
  });

  it('keep what was agreed to and taken back', async () => {
    const { caller, subject } = await givenReader();
    await prefer(caller, { channels: [] }, 1);
    await prefer(caller, {}, 2);

    expect((await caller.get(`/v1/regions/${region}/preferences/consents`)).body).toMatchObject({
      items: [
        { channel: 'e-mail', granted: true, saidBy: subject },
        { channel: 'e-mail', granted: false },
        { channel: 'e-mail', granted: true },
      ],
    });
  });

  it('keep an address that is not sent, and do not take the masked one for it', async () => {
    const { caller } = await givenReader();

    expect((await prefer(caller, { email: undefined }, 1)).body).toMatchObject({ version: 2, email: 'c***@lamongankab.go.id' });
    const masked = await prefer(caller, { email: 'c***@lamongankab.go.id' }, 2);
    expect(masked).toMatchObject({ status: 400 });
    expect((await caller.get(`/v1/regions/${region}/preferences`)).body).toMatchObject({ version: 2 });
  });

  it.each([
    ['an unknown channel', { channels: ['pigeon'] }],
    ['an unknown language', { language: 'jv' }],
    ['no address', { email: 'camat' }],
    ['hours that no clock shows', { quietHours: { from: '24:00', until: '06:00' } }],
  ])('refuse %s', async (_, wish) => {
    const caller = service.api.for({ role: 'organisation', region, organisation: 'kec', subject: newId() });

    expect(await prefer(caller, wish)).toMatchObject({ status: 400, body: { code: 'validation-failed' } });
  });

  it('are changed from the version that was seen', async () => {
    const { caller } = await givenReader();

    expect(await prefer(caller, {}, 0)).toMatchObject({ status: 412 });
    expect(await caller.put(`/v1/regions/${region}/preferences`, WISHES)).toMatchObject({ status: 428 });
  });
});

describe('An address', () => {
  const contact = (verb: 'code' | 'prove') => `/v1/regions/${region}/preferences/contacts/e-mail/${verb}`;
  /** The code of the last mail. */
  const mailedCode = () =>
    eventually(() => /\b\d{6}\b/.exec(mail.taken.at(-1)?.text ?? '')?.[0] ?? Promise.reject(new Error('no code yet')));

  it('is used once its owner has proved it by the code that was sent there, and not before', async () => {
    const { code, caller } = await givenReader();
    await issue(code);
    await become('directive-issued skipped (unproved)');

    expect(await caller.post(contact('code'))).toMatchObject({
      ...{ status: 200, body: { sentTo: 'c***@lamongankab.go.id', goodUntil: '2021-03-29T06:20:00.000Z' } },
    });
    const sent = await mailedCode();
    expect(mail.taken).toMatchObject([{ to: ['camat@lamongankab.go.id'], subject: 'Kode verifikasi Rakor' }]);
    expect(mail.taken[0]?.text).not.toContain('menyetujuinya');
    expect(await caller.post(contact('prove'), { code: sent })).toMatchObject({ status: 200, body: { version: 2, emailProof: 'code' } });
    await issue(code);
    await become(
      'bundle held (gathering)',
      'contact-code sent',
      'directive-issued held (gathering)',
      'directive-issued skipped (unproved)',
    );

    expect(await caller.post(contact('code'))).toMatchObject({ status: 409, body: { code: 'contact-proved' } });
    expect((await prefer(caller, {}, 2)).body).toMatchObject({ emailProof: 'code' });
    expect((await prefer(caller, { email: 'lain@lamongankab.go.id' }, 3)).body).toMatchObject({ emailProof: null });
  });

  it('is not proved by guessing: a wrong try is counted, and five are all', async () => {
    const { caller } = await givenReader();
    await caller.post(contact('code'));
    const sent = await mailedCode();
    const wrong = sent === '000000' ? '000001' : '000000';
    for (let left = 4; left >= 0; left--)
      expect(await caller.post(contact('prove'), { code: wrong })).toMatchObject({ status: 400, body: { code: 'code-not-right', left } });

    expect(await caller.post(contact('prove'), { code: sent })).toMatchObject({ status: 409, body: { code: 'code-over' } });
    expect(await caller.post(contact('code'))).toMatchObject({ status: 409, body: { code: 'code-asked-too-often' } });
    expect(await caller.post(contact('prove'), { code: 'abc' })).toMatchObject({ status: 400, body: { code: 'validation-failed' } });
  });

  it('is not proved by a wrong try that is sent again with its Idempotency-Key: it is refused as it was, and counted once', async () => {
    const { caller } = await givenReader();
    await caller.post(contact('code'));
    const wrong = (await mailedCode()) === '000000' ? '000001' : '000000';
    const idempotencyKey = newId();

    const answers = [];
    for (let n = 0; n < 3; n++) answers.push(await caller.post(contact('prove'), { code: wrong }, { idempotencyKey }));

    for (const answer of answers) expect(answer).toMatchObject({ status: 400, body: { code: 'code-not-right', left: 4 } });
    expect((await caller.get(`/v1/regions/${region}/preferences`)).body).toMatchObject({ version: 1, emailProof: null });
  });

  it('is not proved by a code that was sent to another', async () => {
    const { caller } = await givenReader();
    await caller.post(contact('code'));
    const code = await mailedCode();
    await prefer(caller, { email: 'lain@lamongankab.go.id' }, 1);

    expect(await caller.post(contact('prove'), { code })).toMatchObject({ status: 409, body: { code: 'code-over' } });
  });

  it('is sent no code that is over, or that another has followed, however long the mail server was away', async () => {
    /** As it stands once so many attempts have been settled: one counts from its beginning. */
    const tried = (many: number, which: number) =>
      eventually(async () => expect((await mails())[which]).toMatchObject({ status: 'failed', attempts: many, version: many + 1 }));
    const { caller } = await givenReader();
    mail.behave({ refusesText: 451 });
    await caller.post(contact('code'));
    await tried(1, 0);
    clock.advance({ minutes: 1 });
    await tried(2, 0);
    expect(await caller.post(contact('code'))).toMatchObject({ status: 200 });
    await tried(1, 0);

    mail.behave('takes');
    clock.advance({ minutes: 10 });
    await become('contact-code sent', 'contact-code skipped (expired)');
    expect(mail.taken).toHaveLength(1);

    const { caller: late } = await givenReader();
    mail.behave({ refusesText: 451 });
    await late.post(contact('code'));
    await tried(1, 0);
    mail.behave('takes');
    clock.advance({ minutes: 15 });
    await become('contact-code sent', 'contact-code skipped (expired)', 'contact-code skipped (expired)');
    expect(mail.taken).toHaveLength(1);
  });

  it.each([
    ['erased', null],
    ['replaced', 'lain@lamongankab.go.id'],
  ])('that was %s is sent no code any more, and is kept nowhere', async (_, email) => {
    const { caller } = await givenReader();
    mail.behave({ refusesText: 451 });
    await caller.post(contact('code'));
    await eventually(async () => expect((await mails())[0]).toMatchObject({ status: 'failed', version: 2 }));
    const sealed = async (column: string, table: string) =>
      (
        await service.database.admin.query<{ sealed: string | null }>(
          `select ${column} as sealed from notifications.${table} where region = $1`,
          [region],
        )
      ).rows.map((row) => row.sealed);
    const before = await sealed('email', 'reader');
    expect(await sealed('contact', 'contact_code')).toEqual(before);

    expect(await prefer(caller, { email }, 1)).toMatchObject({ status: 200 });
    mail.behave('takes');
    clock.advance({ minutes: 1 });

    await become('contact-code skipped (expired)');
    expect(mail.taken).toEqual([]);
    expect([...(await sealed('contact', 'contact_code')), ...(await sealed('email', 'reader'))]).not.toContain(before[0]);
    // It counts all the same: nobody is flooded by who changes the address in between.
    expect(await prefer(caller, { email: 'camat@lamongankab.go.id' }, 2)).toMatchObject({ status: 200 });
    for (let n = 0; n < 4; n++) {
      expect(await caller.post(contact('code'))).toMatchObject({ status: 200 });
      await eventually(async () => expect((await mails())[0]).toMatchObject({ status: 'sent' }));
      clock.advance({ minutes: 1 });
    }
    expect(await caller.post(contact('code'))).toMatchObject({ status: 409, body: { code: 'code-asked-too-often' } });
  });

  it('that there is not gets no code; that of the simulator needs none', async () => {
    const { caller } = await givenReader({ email: null });

    expect(await caller.post(contact('code'))).toMatchObject({ status: 409, body: { code: 'no-contact' } });
    expect((await prefer(caller, { email: 'delivered@simulator.invalid' }, 1)).body).toMatchObject({ emailProof: 'simulator' });
  });
});

describe('Who holds two positions', () => {
  it('says for each how to hear, and each inbox goes by its own', async () => {
    const subject = `sekda-${newId()}`;
    const own = newId();
    const [office, agency] = ['setda', 'dinkes'].map((code) => ({ code: `${code}-${newId()}`, positionId: newId() })) as [Post, Post];
    for (const { positionId } of [office, agency])
      await service.hears({ type: PositionHeldV1, fact: aHolding({ positionId, subject }) }, { region });
    const as = ({ code }: Post) => service.api.for({ role: 'organisation', region, organisation: code, subject });
    const email = 'delivered@simulator.invalid';
    await eventually(async () =>
      expect((await prefer(as(office), { positionId: office.positionId, email, digest: 'weekly' })).status).toBe(200),
    );
    await eventually(async () => expect((await prefer(as(agency), { positionId: agency.positionId, email })).status).toBe(200));
    // Whoever said something alone besides is still written to once.
    await prefer(as(agency), { positionId: null, email, digest: 'daily' });

    await issue(office.code);
    await issue(agency.code);
    await become('bundle held (digest)', 'bundle held (gathering)', 'directive-issued held (digest)', 'directive-issued held (gathering)');

    const path = `/v1/regions/${region}/preferences`;
    expect((await as(office).get(`${path}?position=${office.positionId}`)).body).toMatchObject({
      digest: 'weekly',
      positionId: office.positionId,
    });
    expect((await as(office).get(`${path}?position=none`)).body).toMatchObject({ digest: 'daily', positionId: null });
    expect((await as(office).get(`${path}?position=${own}`)).body).toMatchObject({ version: 0 });
    expect((await as(office).get<{ items: PreferencesView[] }>(`${path}/all`)).body.items).toHaveLength(3);
  });
});

interface Post {
  readonly code: string;
  readonly positionId: string;
}
