import { givenBrowser } from '@rakor/testing';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import type { MinutesView } from './minutes/minutes.view.js';
import type { BriefView } from './brief.view.js';

const service = await givenDirectivesService();
await service.knows('35.24', 'Kabupaten Lamongan', { dinkes: 'opd', bappeda: 'opd' });
await service.knows('33.16', 'Kabupaten Blora');
const cabinet = service.api.as('secretariat', '35.24');
const path = '/v1/regions/35.24';

const aMeeting = async (startsAt: string): Promise<MeetingView> => {
  const plan = {
    title: 'Coffee Morning',
    type: 'coffee-morning',
    series: 'Coffee Morning',
    startsAt,
    place: 'Aula',
    chair: 'Bupati Lamongan',
  };
  return (await cabinet.post<MeetingView>(`${path}/meetings`, plan)).body;
};
const first = await aMeeting('2023-01-30T01:00:00Z');
await cabinet.post(`${path}/meetings/${first.id}/start`);
const draft = {
  meetingId: first.id,
  issuer: 'Bupati Lamongan',
  addressees: { classes: ['opd'] },
  text: 'Turunkan stunting.',
  dueOn: '2023-02-03',
};
const { body: directive } = await cabinet.post<DirectiveView>(`${path}/directives`, draft);
await cabinet.post(`${path}/directives/${directive.id}/issue`);
const second = await aMeeting('2023-02-06T01:00:00Z');
const url = `${path}/meetings/${second.id}/brief`;

/** An answer that is no JSON. */
const fetched = async (address: string, accept: string) => {
  const token = await service.issuer.aToken({ role: 'secretariat', region: '35.24' });
  const response = await fetch(service.url + address, { headers: { authorization: `Bearer ${token}`, accept } });
  return { status: response.status, type: response.headers.get('content-type'), headers: response.headers, body: await response.text() };
};

describe('The brief of a meeting over HTTP', () => {
  it('is computed from what is open, without anybody pinning it', async () => {
    const { body } = await cabinet.get<BriefView>(url);

    expect(body).toMatchObject({
      regionName: 'Kabupaten Lamongan',
      open: 1,
      overdue: { total: 1, items: [{ number: directive.number, daysOverdue: 3, detail: { late: ['bappeda', 'dinkes'], lateCount: 2 } }] },
      unacknowledged: { total: 1 },
      last: { meeting: { number: first.number }, promises: [{ outcome: 'late', done: { numerator: 0, denominator: 2 } }] },
      dueNextUntil: '2023-02-13',
    });
  });

  it.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8', '<html lang="id">'],
    ['application/pdf', 'application/pdf', '%PDF-'],
  ])('is a page or a file to who likes %s', async (accept, type, start) => {
    const answer = await fetched(url, accept);

    expect(answer).toMatchObject({ status: 200, type });
    expect(answer.body).toContain(start);
    expect(answer.headers.get('vary')).toContain('Accept');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('has addresses of its own as a page and as a file, in the language that is asked for', async () => {
    const page = await fetched(`${url}.html?lang=en`, '*/*');
    const file = await fetched(`${url}.pdf`, '*/*');

    expect(page.body).toContain('3 days late');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(file.headers.get('content-disposition')).toBe('inline; filename="brief-RKR-35.24-2023-2.pdf"');
    expect((await fetched(`${url}.html?lang=fr`, '*/*')).status).toBe(400);
  });

  it('is shown by a browser as it is meant, stands in nobody’s way, and changes its language on a click', async () => {
    const token = await service.issuer.aToken({ role: 'secretariat', region: '35.24' });
    const { page, complaints, barriers, textOf, styleOf } = await (await givenBrowser()).open(`${service.url}${url}.html`, { token });

    expect(await styleOf('h1', 'font-size')).toBe('20px');
    expect(await barriers()).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.click('a[hreflang="en"]')]);
    expect(await textOf('.kicker')).toBe('Meeting brief · Kabupaten Lamongan');
    expect(complaints).toEqual([]);
  });

  it('says of a meeting that has started what its chair was told then, whatever has come of it since', async () => {
    const third = await aMeeting('2023-02-20T01:00:00Z');
    await cabinet.post(`${path}/meetings/${third.id}/start`);
    const before = (await cabinet.get<BriefView>(`${path}/meetings/${third.id}/brief`)).body;
    expect(before.last).toMatchObject({ meeting: { number: first.number }, promises: [{ number: directive.number, outcome: 'late' }] });

    const fourth = await aMeeting('2023-02-27T01:00:00Z');
    const late = { ...draft, meetingId: third.id, dueOn: '2023-02-24' };
    const { id } = (await cabinet.post<DirectiveView>(`${path}/directives`, late)).body;
    await cabinet.post(`${path}/directives/${id}/issue`);
    await cabinet.post(`${path}/meetings/${fourth.id}/start`);
    const told = async () => (await cabinet.get<BriefView>(`${path}/meetings/${fourth.id}/brief`)).body.last;
    const atStart = await told();
    expect(atStart).toMatchObject({ meeting: { number: third.number }, promises: [{ outcome: 'late' }] });

    await cabinet.post(`${path}/directives/${id}/cancel`, { reason: 'Digabung.' });

    expect(await told()).toEqual(atStart);
    expect((await cabinet.get<BriefView>(`${path}/meetings/${third.id}/brief`)).body).toEqual({
      ...before,
      meeting: expect.anything() as object,
    });
  });

  it('has minutes for its other end: none before the close, then as a record, a page and a file', async () => {
    const minutes = `${path}/meetings/${first.id}/minutes`;
    expect(await cabinet.get(minutes)).toMatchObject({ status: 409, body: { code: 'meeting-not-closed' } });
    await cabinet.post(`${path}/meetings/${first.id}/utterances`, { speaker: 'Bupati Lamongan', text: 'Turunkan stunting.' });
    await cabinet.post(`${path}/meetings/${first.id}/decisions`, { text: 'RS Pantura didahulukan.' });
    await cabinet.post(`${path}/meetings/${first.id}/close`);

    expect((await cabinet.get<MinutesView>(minutes)).body).toMatchObject({
      utterances: [{ speaker: 'Bupati Lamongan', text: 'Turunkan stunting.', kind: 'instruction' }],
      decisions: [{ number: `${first.number}/K1` }],
      directives: [{ number: directive.number, dueOn: '2023-02-03', addressees: 2, names: ['bappeda', 'dinkes'] }],
    });
    expect((await fetched(`${minutes}.html`, '*/*')).body).toContain('Notulen rapat');
    expect((await fetched(`${minutes}.pdf`, '*/*')).headers.get('content-disposition')).toContain('notulen-RKR-35.24-2023-1.pdf');
  });

  it('is for those who may look at everything, and for nobody else', async () => {
    expect((await service.api.as('organisation', '35.24', 'dinkes').get(url)).status).toBe(403);
    expect((await service.api.as('secretariat', '33.16').get(url.replace('35.24', '33.16'))).status).toBe(404);
    expect((await service.api.as('auditor', '35.24').get(url)).status).toBe(200);
  });
});
