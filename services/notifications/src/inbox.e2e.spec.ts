import { DirectiveAcknowledgedV1, DirectiveIssuedV1, MessageReadV1, RegionOnboardedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { type Caller, eventually, givenService } from '@rakor/testing';
import { anAcknowledgement, anAddressee, anIssue, anOnboarding } from './facts.builder.js';
import type { MessageSummary, MessageView } from './message/message.view.js';
import { notifications } from './service.js';

interface Inbox {
  items: MessageSummary[];
  next: string | null;
}

const service = await givenService(notifications);
const inbox = async (caller: Caller, region: string, query = ''): Promise<Inbox> =>
  (await caller.get<Inbox>(`/v1/regions/${region}/inbox${query}`)).body;
const unread = async (caller: Caller, region: string): Promise<number> =>
  (await caller.get<{ unread: number }>(`/v1/regions/${region}/inbox/unread-count`)).body.unread;
const announcedOf = async (messageId: string) => (await service.announced()).filter(({ key }) => key === messageId);

/** A directive to one organisation, named so that no other test has it; its only message, once it is there. */
async function givenAMessage(region = '33.16'): Promise<{ code: string; caller: Caller; message: MessageSummary }> {
  const code = `opd-${newId()}`;
  await service.hears(
    { type: DirectiveIssuedV1, fact: anIssue({ addressees: [anAddressee({ region, organisationCode: code })] }) },
    { region },
  );
  const caller = service.api.as('organisation', region, code);
  const message = await eventually(async () => {
    const [first] = (await inbox(caller, region)).items;
    if (!first) throw new Error('nothing has arrived yet');
    return first;
  });
  return { code, caller, message };
}

describe('An organisation', () => {
  it('finds what it was told in its inbox, in Indonesian', async () => {
    const { message } = await givenAMessage();

    expect(message).toMatchObject({
      version: 0,
      template: 'directive-issued',
      language: 'id',
      subject: 'Arahan ARH/33.16/2021/00001 dari Bupati Blora',
      recipient: { kind: 'organisation', name: 'Dinas Kesehatan' },
      readAt: null,
    });
  });

  it.each([
    ['?language=en', {}],
    ['', { 'accept-language': 'en-GB, id;q=0.5' }],
    ['?language=en', { 'accept-language': 'id' }],
  ])('reads it in English where it asks for that: %p %p', async (query, headers) => {
    const { caller, message } = await givenAMessage();

    const { body } = await caller.get<MessageView>(`/v1/regions/33.16/inbox/${message.id}${query}`, { headers });

    expect(body).toMatchObject({ language: 'en', subject: 'Directive ARH/33.16/2021/00001 from Bupati Blora' });
    expect(body.body).toContain('Monday, 29 March 2021');
  });

  it('is refused another language', async () => {
    const { caller } = await givenAMessage();

    expect(await caller.get('/v1/regions/33.16/inbox?language=jv')).toMatchObject({ status: 400, body: { code: 'validation-failed' } });
  });

  it('marks a message as read once, and that is announced once', async () => {
    const { caller, message } = await givenAMessage();
    const path = `/v1/regions/33.16/inbox/${message.id}/read`;

    const first = await caller.post<MessageView>(path);
    service.clock.advance({ minutes: 5 });
    const second = await caller.post<MessageView>(path);

    expect(first).toMatchObject({ status: 200, body: { version: 1 } });
    expect(first.headers.get('etag')).toBe('"1"');
    expect(second.body).toEqual(first.body);
    await eventually(async () =>
      expect(await announcedOf(message.id)).toMatchObject([{ type: MessageReadV1.type, region: '33.16', sequence: 1 }]),
    );
  });

  it('counts what it has not read, and reads all of it', async () => {
    const { caller, code } = await givenAMessage();
    for (let more = 0; more < 2; more++)
      await service.hears({ type: DirectiveIssuedV1, fact: anIssue({ addressees: [anAddressee({ organisationCode: code })] }) });
    await eventually(async () => expect(await unread(caller, '33.16')).toBe(3));

    const { status, body } = await caller.post('/v1/regions/33.16/inbox/read-all');

    expect({ status, body }).toEqual({ status: 200, body: { read: 3, unread: 0 } });
    expect(await unread(caller, '33.16')).toBe(0);
    expect((await inbox(caller, '33.16', '?unread=true')).items).toEqual([]);
    expect((await inbox(caller, '33.16')).items).toHaveLength(3);
  });

  it('says that a message is done, finds it by its words, and takes it back', async () => {
    const { caller, message } = await givenAMessage();
    const path = `/v1/regions/33.16/inbox/${message.id}`;

    expect(await caller.post(`${path}/done`)).toMatchObject({ status: 200, body: { doneAt: service.clock.now().toISOString() } });
    expect((await inbox(caller, '33.16', '?done=false')).items).toEqual([]);
    const about = `item=directive:${newId()}`;
    expect((await inbox(caller, '33.16', `?done=true&q=bupati%20arah&event=${DirectiveIssuedV1.type}`)).items).toHaveLength(1);
    expect((await inbox(caller, '33.16', `?done=true&q=bupati&${about}`)).items).toEqual([]);
    expect(await caller.post(`${path}/reopen`)).toMatchObject({ status: 200, body: { version: 3, doneAt: null } });
    for (const query of ['done=1', 'item=pigeon:1', 'event=x', `q=${'x'.repeat(101)}`])
      expect(await caller.get(`/v1/regions/33.16/inbox?${query}`)).toMatchObject({ status: 400, body: { code: 'validation-failed' } });
  });

  it('gets the same answer to the same Idempotency-Key, and has read no more', async () => {
    const { caller, code } = await givenAMessage();
    const idempotencyKey = newId();
    await caller.post('/v1/regions/33.16/inbox/read-all', undefined, { idempotencyKey });
    await service.hears({ type: DirectiveIssuedV1, fact: anIssue({ addressees: [anAddressee({ organisationCode: code })] }) });
    await eventually(async () => expect(await unread(caller, '33.16')).toBe(1));

    const again = await caller.post('/v1/regions/33.16/inbox/read-all', undefined, { idempotencyKey });

    expect(again.body).toEqual({ read: 1, unread: 0 });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await unread(caller, '33.16')).toBe(1);
  });

  it('has one inbox for whoever speaks for it: a successor finds what the predecessor was told, and has read', async () => {
    const { code, message } = await givenAMessage();
    const inThePersonOf = async (subject: string, method: string, path: string) => {
      const token = await service.issuer.aToken({ role: 'organisation', region: '33.16', organisation: code, subject });
      const answer = await fetch(`${service.url}/v1/regions/33.16/inbox/${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
      });
      return (await answer.json()) as MessageView;
    };

    const { readAt } = await inThePersonOf('dr. Lama', 'POST', `${message.id}/read`);

    expect(readAt).toBe(service.clock.now().toISOString());
    expect(await inThePersonOf('dr. Baru', 'GET', message.id)).toMatchObject({ id: message.id, readAt });
  });

  it('that its token does not name has no inbox', async () => {
    expect(await service.api.as('organisation', '33.16').get('/v1/regions/33.16/inbox')).toMatchObject({
      status: 403,
      body: { code: 'no-organisation-in-token' },
    });
  });
});

describe('The message of somebody else', () => {
  it.each([
    ['another organisation of the region', 'organisation', '33.16', 'other'],
    ['the secretariat of the region', 'secretariat', '33.16', undefined],
    ['the same organisation code in another region', 'organisation', '35.24', 'same'],
  ] as const)('is for %s like one that does not exist', async (_, role, region, organisation) => {
    const { code, message } = await givenAMessage('33.16');
    const stranger = service.api.as(role, region, organisation === 'same' ? code : organisation);
    const about = (id: string) => `/v1/regions/${region}/inbox/${id}`;
    const withoutIds = (body: unknown) => ({ ...(body as object), instance: '', traceId: '' });

    for (const ask of [(id: string) => stranger.get(about(id)), (id: string) => stranger.post(`${about(id)}/read`)]) {
      const [theirs, none] = [await ask(message.id), await ask(newId())];
      expect(theirs).toMatchObject({ status: 404, body: { code: 'message-not-found' } });
      expect(withoutIds(theirs.body)).toEqual(withoutIds(none.body));
    }
    expect((await inbox(stranger, region)).items.map(({ id }) => id)).not.toContain(message.id);
    expect(await announcedOf(message.id)).toEqual([]);
  });

  it('is out of reach in the path of another region', async () => {
    const { message } = await givenAMessage('33.16');

    expect(await service.api.as('auditor', '35.24').get(`/v1/regions/33.16/inbox/${message.id}`)).toMatchObject({ status: 403 });
  });
});

describe('The secretariat and the leader', () => {
  it('hear what became of their region’s directives', async () => {
    const fact = anAcknowledgement({ organisationName: 'Dinas Pendidikan' });
    await service.hears({ type: DirectiveAcknowledgedV1, fact }, { region: '52.08' });

    for (const role of ['secretariat', 'leader'] as const)
      await eventually(async () =>
        expect((await inbox(service.api.as(role, '52.08'), '52.08')).items).toMatchObject([
          { recipient: { kind: 'office', code: 'secretariat' }, subject: 'Dinas Pendidikan telah menerima arahan ARH/33.16/2021/00001' },
        ]),
      );
  });
});

describe('A province’s directive to its regencies (Banten, N1)', () => {
  const regencies = ['36.04', '36.72', '36.73'];
  const governments = regencies.map((region) =>
    anAddressee({ region, organisationCode: `pem-${region.replace('.', '-')}`, organisationName: `Pemerintah ${region}`, mode: 'request' }),
  );

  beforeAll(async () => {
    for (const { region, organisationId, organisationCode, organisationName } of governments) {
      const government = { governmentId: organisationId, governmentCode: organisationCode, governmentName: organisationName };
      await service.hears({ type: RegionOnboardedV1, fact: anOnboarding({ regionCode: region, ...government }) }, { region });
    }
    await service.hears(
      { type: DirectiveIssuedV1, fact: anIssue({ issuer: 'Pj Sekretaris Daerah', addressees: governments }) },
      { region: '36' },
    );
  });

  it.each(regencies)('is in the inbox of the secretariat of %s, alone', async (region) => {
    const secretariat = service.api.as('secretariat', region);

    await eventually(async () =>
      expect((await inbox(secretariat, region)).items).toMatchObject([
        {
          recipient: { kind: 'organisation', code: `pem-${region.replace('.', '-')}` },
          subject: 'Permohonan ARH/33.16/2021/00001 dari Pj Sekretaris Daerah',
        },
      ]),
    );
    expect(await unread(secretariat, region)).toBe(1);
  });

  it('is in no inbox of the province, and its secretariat cannot look into a regency’s', async () => {
    await eventually(async () => expect(await unread(service.api.as('leader', '36.73'), '36.73')).toBe(1));
    const province = service.api.as('secretariat', '36');

    expect((await inbox(province, '36')).items).toEqual([]);
    expect(await province.get('/v1/regions/36.73/inbox')).toMatchObject({ status: 403 });
  });
});

describe('An auditor', () => {
  it('sees every message of the region and marks none', async () => {
    const { message } = await givenAMessage('51.08');
    const auditor = service.api.as('auditor', '51.08');

    expect((await inbox(auditor, '51.08')).items).toEqual([message]);
    expect(await unread(auditor, '51.08')).toBe(1);
    expect(await auditor.get(`/v1/regions/51.08/inbox/${message.id}`)).toMatchObject({ status: 200, body: { id: message.id } });
    expect(await auditor.post(`/v1/regions/51.08/inbox/${message.id}/read`)).toMatchObject({
      status: 403,
      body: { code: 'role-not-allowed' },
    });
    expect(await auditor.post('/v1/regions/51.08/inbox/read-all')).toMatchObject({ status: 403 });
  });
});

describe('Everybody else', () => {
  it.each(['province-admin', 'regency-admin', 'counter-officer', 'service'] as const)('such as a %s has no inbox', async (role) => {
    expect(await service.api.as(role, '33.16').get('/v1/regions/33.16/inbox')).toMatchObject({
      status: 403,
      body: { code: 'role-not-allowed' },
    });
  });

  it('must say who they are', async () => {
    expect(await service.api.anonymous.get('/v1/regions/33.16/inbox')).toMatchObject({ status: 401 });
  });

  it('is told in the OpenAPI document what there is', async () => {
    const { body } = await service.api.anonymous.get<{ paths: Record<string, unknown> }>('/openapi.json');

    const paths = Object.keys(body.paths).filter((path) => path.includes('/inbox'));
    expect(paths.sort()).toEqual([
      '/v1/regions/{region}/inbox',
      '/v1/regions/{region}/inbox.html',
      '/v1/regions/{region}/inbox/live',
      '/v1/regions/{region}/inbox/read-all',
      '/v1/regions/{region}/inbox/unread-count',
      '/v1/regions/{region}/inbox/{id}',
      '/v1/regions/{region}/inbox/{id}/done',
      '/v1/regions/{region}/inbox/{id}/page.html',
      '/v1/regions/{region}/inbox/{id}/read',
      '/v1/regions/{region}/inbox/{id}/reopen',
    ]);
  });
});
