import type { Page } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { race } from '@rakor/testing';
import type { AssignmentView } from './assignment/assignment.view.js';
import type { DirectiveView } from './directive/directive.view.js';
import type { MeetingView } from './meeting/meeting.view.js';
import { givenDirectivesService } from './testing/given-service-with-directory.js';

const service = await givenDirectivesService();
await service.knows('33.16', 'Kabupaten Blora', { dinkes: 'opd', disdik: 'opd' });
await service.knows('35.24', 'Kabupaten Lamongan');
const cabinet = service.api.as('secretariat', '33.16');
const dinkes = service.api.as('organisation', '33.16', 'dinkes');
const path = '/v1/regions/33.16';
const rakor = { title: 'Rakor 99 hari', type: 'rakor', startsAt: '2021-03-29T06:00:00Z', place: 'Setda', chair: 'Bupati Blora' };

const aRunningMeeting = async (): Promise<MeetingView> => {
  const { body } = await cabinet.post<MeetingView>(`${path}/meetings`, rakor);
  return (await cabinet.post<MeetingView>(`${path}/meetings/${body.id}/start`)).body;
};
const aDraft = async (text = 'Percepat vaksinasi.'): Promise<DirectiveView> => {
  const { id: meetingId } = await aRunningMeeting();
  const draft = { meetingId, text, issuer: 'Bupati Blora', addressees: { classes: ['opd'] } };
  return (await cabinet.post<DirectiveView>(`${path}/directives`, draft)).body;
};
const anAssignmentOfDinkes = async (): Promise<AssignmentView> => {
  const { id } = await aDraft();
  await cabinet.post(`${path}/directives/${id}/issue`);
  const [assignment] = (await dinkes.get<Page<AssignmentView>>(`${path}/assignments?directiveId=${id}`)).body.items;
  if (!assignment) throw new Error('The issue made an assignment.');
  return assignment;
};

describe('A meeting that is asked for wrongly', () => {
  it.each([
    ['an unknown type', { type: 'party' }, '/type'],
    ['a local time', { startsAt: '2021-03-29T13:00:00+07:00' }, '/startsAt'],
    ['a day that the calendar does not have', { startsAt: '2021-02-30T06:00:00Z' }, '/startsAt'],
    ['a year of five digits', { startsAt: '+012021-03-29T06:00:00Z' }, '/startsAt'],
    ['the last evening of the calendar', { startsAt: '9999-12-31T20:00:00Z' }, '/startsAt'],
    ['a year that was none', { startsAt: '0000-03-29T06:00:00Z' }, '/startsAt'],
    ['a blank title', { title: '  ' }, '/title'],
    ['a list for a set', { invited: [] }, '/invited'],
    ['no set at all', { invited: null }, '/invited'],
    ['an unknown class', { invited: { classes: ['ministry'] } }, '/invited/classes'],
    ['a property of its own', { number: 'RKR/1' }, '/number'],
  ])('by %s is refused with the place of the fault', async (_, fault, pointer) => {
    const { status, body } = await cabinet.post<{ errors: { pointer: string }[] }>(`${path}/meetings`, { ...rakor, ...fault });

    expect(status).toBe(400);
    expect(body.errors.map((error) => error.pointer)).toContain(pointer);
  });
});

describe('Who may do what', () => {
  it.each(['organisation', 'auditor', 'regency-admin', 'counter-officer'] as const)('%s schedules no meeting', async (role) => {
    expect((await service.api.as(role, '33.16').post(`${path}/meetings`, rakor)).status).toBe(403);
  });

  it('an organisation reads neither meetings nor directives', async () => {
    expect((await dinkes.get(`${path}/meetings`)).status).toBe(403);
    expect((await dinkes.get(`${path}/directives`)).status).toBe(403);
  });

  it('an organisation sees its own assignments, whatever it asks for', async () => {
    await anAssignmentOfDinkes();

    const { body } = await dinkes.get<Page<AssignmentView>>(`${path}/assignments?organisation=disdik`);
    expect(body.items).toEqual([]);
    expect((await service.api.as('organisation', '33.16').get<Page<unknown>>(`${path}/assignments`)).body.items).toEqual([]);
  });

  it('another region gets the answer of an id that does not exist', async () => {
    const { id } = await aDraft();
    const lamongan = service.api.as('secretariat', '35.24');
    const answer = async (of: string) => {
      const { status, body } = await lamongan.get<{ detail: string }>(`/v1/regions/35.24/directives/${of}`);
      return [status, body.detail];
    };

    expect(await answer(id)).toEqual(await answer(newId()));
    expect((await answer(id))[0]).toBe(404);
  });

  it('a malformed id is a fault of the path', async () => {
    expect(await cabinet.get(`${path}/directives/1%20or%201=1`)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/id' }] } });
  });
});

describe('A draft', () => {
  it('is worded anew by who has seen its present version', async () => {
    const { id } = await aDraft();

    const redrafted = await cabinet.patch<DirectiveView>(
      `${path}/directives/${id}`,
      { text: 'Percepat.', dueOn: '2021-06-04' },
      { ifMatch: 1 },
    );

    expect(redrafted.body).toMatchObject({ text: 'Percepat.', dueOn: '2021-06-04', issuer: 'Bupati Blora', version: 2 });
    expect(redrafted.headers.get('etag')).toBe('"2"');
    expect((await cabinet.patch(`${path}/directives/${id}`, { text: 'x' }, { ifMatch: 1 })).status).toBe(412);
    expect((await cabinet.patch(`${path}/directives/${id}`, { text: 'x' })).status).toBe(428);
    expect((await cabinet.patch(`${path}/directives/${id}`, { text: null }, { ifMatch: 2 })).status).toBe(400);
  });

  it('is issued in the version that was seen, or not at all', async () => {
    const { id } = await aDraft();
    await cabinet.patch(`${path}/directives/${id}`, { text: 'Lain.' }, { ifMatch: 1 });

    expect((await cabinet.post(`${path}/directives/${id}/issue`, undefined, { ifMatch: 1 })).status).toBe(412);
    expect((await cabinet.post(`${path}/directives/${id}/issue`, undefined, { ifMatch: 2 })).status).toBe(200);
    expect(await cabinet.post(`${path}/directives/${id}/issue`)).toMatchObject({ status: 409, body: { code: 'directive-already-issued' } });
  });

  it('comes out of words that oblige, said in its own meeting', async () => {
    const meeting = await aRunningMeeting();
    const other = await aRunningMeeting();
    const say = async (kind: string) =>
      (await cabinet.post<{ id: string }>(`${path}/meetings/${meeting.id}/utterances`, { speaker: 'Sekda', text: 'Usul.', kind })).body.id;
    const from = (utteranceId: string, meetingId = meeting.id) =>
      cabinet.post<{ code: string }>(`${path}/directives`, {
        meetingId,
        utteranceId,
        text: 'x',
        issuer: 'Bupati',
        addressees: { classes: ['opd'] },
      });

    expect((await from(await say('request'))).status).toBe(201);
    expect(await from(await say('proposal'))).toMatchObject({ status: 422, body: { code: 'utterance-obliges-nobody' } });
    expect(await from(await say('instruction'), other.id)).toMatchObject({ status: 422, body: { code: 'utterance-not-of-meeting' } });
  });

  it('needs a meeting that has started', async () => {
    const { body } = await cabinet.post<MeetingView>(`${path}/meetings`, rakor);

    const draft = { meetingId: body.id, text: 'x', issuer: 'Bupati', addressees: { classes: ['opd'] } };
    expect(await cabinet.post(`${path}/directives`, draft)).toMatchObject({ status: 409, body: { code: 'meeting-not-started' } });
  });

  it('names each organisation that the register does not have when it is issued', async () => {
    const { id: meetingId } = await aRunningMeeting();
    const draft = { meetingId, text: 'x', issuer: 'Bupati', addressees: { organisations: [newId()], except: [newId()] } };
    const { body } = await cabinet.post<DirectiveView>(`${path}/directives`, draft);

    const { status, body: problem } = await cabinet.post<{ errors: { pointer: string }[] }>(`${path}/directives/${body.id}/issue`);
    expect(status).toBe(422);
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual(['/addressees/organisations/0', '/addressees/except/0']);
  });
});

describe('The kind of a directive', () => {
  const stunting = { indicator: 'stunting', value: { numerator: '14', denominator: '100' } };
  const draftOf = async (terms: object) => {
    const { id: meetingId } = await aRunningMeeting();
    const draft = { meetingId, text: 'Turunkan stunting.', issuer: 'Bupati', addressees: { classes: ['opd'] }, ...terms };
    return cabinet.post<DirectiveView & { code: string; errors: { pointer: string }[] }>(`${path}/directives`, draft);
  };

  it('is told with its terms, exactly', async () => {
    const { body } = await draftOf({ kind: 'indicator-target', target: { ...stunting, aspiration: { numerator: '0' } } });

    expect(body).toMatchObject({
      kind: 'indicator-target',
      target: { indicator: 'stunting', value: { numerator: '14', denominator: '100' }, aspiration: { numerator: '0', denominator: '1' } },
    });
    const { body: found } = await cabinet.get<Page<DirectiveView>>(`${path}/directives?kind=indicator-target`);
    expect(found.items.map(({ id }) => id)).toContain(body.id);
  });

  it.each([
    ['no term', { kind: 'guideline' }, '/reviewEveryMonths', 422],
    ['the term of another', { reviewEveryMonths: 6 }, '/reviewEveryMonths', 422],
    [
      'a fraction of nothing',
      { kind: 'indicator-target', target: { ...stunting, value: { numerator: '1', denominator: '0' } } },
      '/target/value/denominator',
      400,
    ],
    [
      'a number that would lose digits',
      { kind: 'indicator-target', target: { ...stunting, value: { numerator: 14 } } },
      '/target/value/numerator',
      400,
    ],
    ['an unknown period', { kind: 'reporting', reporting: { period: 'daily', template: 'x' } }, '/reporting/period', 400],
  ])('with %s is refused at its place', async (_, terms, pointer, status) => {
    const refused = await draftOf(terms);

    expect(refused.status).toBe(status);
    expect(refused.body.errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('changes with the draft, and takes its terms along', async () => {
    const { body } = await draftOf({ kind: 'guideline', reviewEveryMonths: 6 });
    const change = (terms: object) => cabinet.patch<DirectiveView>(`${path}/directives/${body.id}`, terms, { ifMatch: 1 });

    expect((await change({ kind: 'reporting' })).status).toBe(422);
    expect((await change({ kind: 'indicator-target', target: stunting })).body).toMatchObject({
      reviewEveryMonths: null,
      target: stunting,
    });
  });
});

describe('What is over before it is done', () => {
  const issued = async (): Promise<DirectiveView> => {
    const { id } = await aDraft();
    return (await cabinet.post<DirectiveView>(`${path}/directives/${id}/issue`)).body;
  };

  it.each([
    ['revisions', { text: 'Lain.', reason: 'Kurang jelas.' }],
    ['cancel', { reason: 'Digabung.' }],
    ['carry-over', { meetingId: newId(), reason: 'Anggaran.' }],
    ['supersede', { successorId: newId(), reason: 'Diganti.' }],
  ])('is decided in the version that was read: %s', async (step, body) => {
    const { id } = await issued();

    expect((await cabinet.post(`${path}/directives/${id}/${step}`, body)).status).toBe(428);
    expect((await cabinet.post(`${path}/directives/${id}/${step}`, { ...body, reason: ' ' }, { ifMatch: 2 })).status).toBe(400);
    expect((await dinkes.post(`${path}/directives/${id}/${step}`, body, { ifMatch: 2 })).status).toBe(403);
  });

  it('is told by its history and its state', async () => {
    const { id } = await issued();
    await cabinet.post(
      `${path}/directives/${id}/revisions`,
      { text: 'Percepat vaksinasi lansia.', reason: 'Kurang jelas.' },
      { ifMatch: 2 },
    );
    const { body } = await cabinet.post<DirectiveView>(`${path}/directives/${id}/cancel`, { reason: 'Digabung.' }, { ifMatch: 3 });

    expect(body).toMatchObject({ status: 'cancelled', text: 'Percepat vaksinasi.', revisedText: 'Percepat vaksinasi lansia.', version: 4 });
    const history = await cabinet.get<Page<{ action: string; reason: string | null }>>(`${path}/directives/${id}/history`);
    expect(history.body.items.map(({ action, reason }) => [action, reason])).toEqual([
      ['drafted', null],
      ['issued', null],
      ['revised', 'Kurang jelas.'],
      ['cancelled', 'Digabung.'],
    ]);
  });

  it.each(['22', 'x', '0021', '20222'])('is not looked for in a year that is none: %s', async (year) => {
    expect(await cabinet.get(`${path}/year-end/${year}`)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/year' }] } });
  });
});

describe('A report', () => {
  it.each(['ftp://x.example/a', 'javascript:alert(1)', 'https://user:pass@x.example/', 'x'])('takes no evidence at %s', async (url) => {
    const { id } = await anAssignmentOfDinkes();
    await dinkes.post(`${path}/assignments/${id}/acknowledge`);

    const { status } = await dinkes.post(`${path}/assignments/${id}/reports`, { summary: 'Selesai.', evidence: [{ title: 'Bukti', url }] });

    expect(status).toBe(400);
  });

  it('takes no list for a piece of evidence', async () => {
    const { id } = await anAssignmentOfDinkes();

    expect((await dinkes.post(`${path}/assignments/${id}/reports`, { summary: 'Selesai.', evidence: [[]] })).status).toBe(400);
  });

  it('is judged in the version that was read', async () => {
    const { id } = await anAssignmentOfDinkes();
    await dinkes.post(`${path}/assignments/${id}/acknowledge`);
    await dinkes.post(`${path}/assignments/${id}/reports`, { summary: 'Pertama.' });
    await cabinet.post(`${path}/assignments/${id}/return`, { reason: 'Kurang.' }, { ifMatch: 2 });
    await dinkes.post(`${path}/assignments/${id}/reports`, { summary: 'Kedua.' });

    expect((await cabinet.post(`${path}/assignments/${id}/verify`)).status).toBe(428);
    expect((await cabinet.post(`${path}/assignments/${id}/verify`, undefined, { ifMatch: 2 })).status).toBe(412);
    expect((await cabinet.post(`${path}/assignments/${id}/verify`, undefined, { ifMatch: 4 })).status).toBe(200);
  });
});

describe('A command with an Idempotency-Key', () => {
  it('acknowledges once, however often it is sent', async () => {
    const { id } = await anAssignmentOfDinkes();
    const send = () => dinkes.post<AssignmentView>(`${path}/assignments/${id}/acknowledge`, undefined, { idempotencyKey: `ack-${id}` });

    const first = await send();
    const again = await send();

    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  it('drafts one directive of many that are sent at once', async () => {
    const { id: meetingId } = await aRunningMeeting();
    const draft = { meetingId, text: 'Satu saja.', issuer: 'Bupati', addressees: { classes: ['opd'] } };
    const { fulfilled } = await race(8, () =>
      cabinet.post<DirectiveView>(`${path}/directives`, draft, { idempotencyKey: `draft-${meetingId}` }),
    );

    expect(new Set(fulfilled.filter(({ status }) => status === 201).map(({ body }) => body.id)).size).toBe(1);
    const { body } = await cabinet.get<Page<DirectiveView>>(`${path}/directives?meetingId=${meetingId}`);
    expect(body.items).toHaveLength(1);
  });
});

describe('Lists', () => {
  /** Every item of a list, read page by page. */
  const all = async <T>(list: string): Promise<T[]> => {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { status, body }: { status: number; body: Page<T> } = await cabinet.get(`${list}&limit=2${cursor && `&cursor=${cursor}`}`);
      expect(status).toBe(200);
      items.push(...body.items);
      cursor = body.next;
    }
    return items;
  };
  const ids = (items: { id: string }[]) => items.map(({ id }) => id);

  it.each(['meetings?', 'directives?', 'assignments?', 'directives?status=issued', 'assignments?organisation=dinkes&status=issued'])(
    'give the same page by page as at once: %s',
    async (list) => {
      for (let n = 0; n < 3; n++) await anAssignmentOfDinkes();
      const atOnce = await cabinet.get<Page<{ id: string }>>(`${path}/${list}&limit=200`);

      expect(atOnce.body.items.length).toBeGreaterThan(2);
      expect(ids(await all(`${path}/${list}`))).toEqual(ids([...atOnce.body.items]));
    },
  );

  it('give utterances in the order in which they were said', async () => {
    const { id } = await aRunningMeeting();
    for (const text of ['satu', 'dua', 'tiga', 'empat', 'lima'])
      await cabinet.post(`${path}/meetings/${id}/utterances`, { speaker: 'Bupati', text });

    expect((await all<{ text: string }>(`${path}/meetings/${id}/utterances?`)).map(({ text }) => text)).toEqual([
      'satu',
      'dua',
      'tiga',
      'empat',
      'lima',
    ]);
  });

  it('find words that a wildcard would hide', async () => {
    await aDraft('Serapan APBD 60% pada triwulan II');

    const found = async (q: string) =>
      (await cabinet.get<Page<DirectiveView>>(`${path}/directives?q=${encodeURIComponent(q)}`)).body.items.length;
    expect(await found('60%')).toBe(1);
    expect(await found('6_%')).toBe(0);
    expect(await found(String.raw`60\%`)).toBe(0);
  });

  it.each(['meetings', 'directives', 'assignments'])('refuse a cursor that they have not given: %s', async (list) => {
    for (const position of [['x'], ['x', 'y'], [1], ['2021-13-01', newId()]]) {
      const cursor = Buffer.from(JSON.stringify(position)).toString('base64url');
      expect(await cabinet.get(`${path}/${list}?cursor=${cursor}`)).toMatchObject({ status: 400, body: { code: 'cursor-malformed' } });
    }
  });
});
