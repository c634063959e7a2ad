import { SatisfactionPublishedV1 } from '@rakor/contracts';
import type { Page } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { eventually } from '@rakor/testing';
import type { AssignmentView } from '../assignment/assignment.view.js';
import type { BriefView } from '../brief/brief.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';
import { aPublication } from './satisfaction-duty.builder.js';

// B1, U3: what the visitors of Blora's mall judge worst becomes an obligation of who runs it.
const region = '33.16';
const service = await givenDirectivesService();
const { dpmptsp: operatorId = '' } = await service.knows(region, 'Kabupaten Blora', { dpmptsp: 'opd', dinkes: 'opd' });
const cabinet = service.api.as('secretariat', region);
const operator = service.api.as('organisation', region, 'dpmptsp');
const path = `/v1/regions/${region}`;
const june = aPublication({ operatorId });
const hears = (fact: SatisfactionPublishedV1) => service.hears({ type: SatisfactionPublishedV1, fact }, { region });
/** In which everything here is issued. */
const YEAR = service.clock.now().getUTCFullYear();
const owed = async (by = cabinet) => (await by.get<Page<AssignmentView>>(`${path}/assignments?organisation=dpmptsp`)).body.items;
const again = (overrides: Partial<SatisfactionPublishedV1>) => ({ ...june, publicationId: newId(), ...overrides });

describe('A published satisfaction index', () => {
  it('obliges who runs the place once, within twenty working days, however often it is delivered', async () => {
    await hears(june);
    await hears(again({ publishedAt: '2021-07-02T02:00:00.000Z' }));
    await eventually(async () => expect(await owed()).toHaveLength(1));

    const last = aPublication({ operatorId, placeName: 'MPP mini Cepu' });
    await hears(last);
    await eventually(async () => expect(await owed()).toHaveLength(2));
    // Thursday, 1 July 2021; 20 July is Idul Adha.
    expect(await owed(operator)).toMatchObject([
      { text: expect.stringContaining('MPP mini Cepu') as string },
      {
        ...{ status: 'issued', mode: 'instruct', meetingId: june.publicationId, meetingDate: '2021-07-01', dueOn: '2021-07-30' },
        ...{ text: expect.stringContaining('U3 Waktu penyelesaian') as string, issuer: 'Kepala Daerah' },
      },
    ]);
  });

  it('is replaced when the period is published again and other elements are the worst; the open assignment ends with it', async () => {
    const [, before] = await owed();
    const [time, complaints] = june.lowest;
    const place = { element: 'U8', name: 'Sarana dan prasarana', mean: '1.5000' } as const;
    await hears(again({ publishedAt: '2021-07-05T02:00:00.000Z', lowest: [place, ...(time && complaints ? [time, complaints] : [])] }));

    await eventually(async () => expect((await owed()).map(({ status }) => status)).toEqual(['issued', 'issued', 'superseded']));
    const [after] = await owed();
    expect(after?.text).toContain('U8 Sarana dan prasarana (1,5000)');
    expect((await cabinet.get<DirectiveView>(`${path}/directives/${before?.directiveId ?? ''}`)).body).toMatchObject({
      ...{ status: 'superseded', supersededBy: after?.directiveId, meetingId: null, publicationId: june.publicationId },
    });
  });

  it('lies on the table of the next meeting and its brief, though no meeting has asked for it', async () => {
    const plan = { title: 'Rakor', type: 'rakor', startsAt: '2031-08-09T02:00:00Z', place: 'Setda', chair: 'Bupati Blora' };
    const { id } = (await cabinet.post<MeetingView>(`${path}/meetings`, plan)).body;

    const { overdue } = (await cabinet.get<BriefView>(`${path}/meetings/${id}/brief`)).body;

    expect(overdue).toMatchObject({ total: 2, items: [{ party: 'dpmptsp' }, { party: 'dpmptsp' }] });
  });

  it('is among what its year leaves unfinished, and is no draft that could be issued again', async () => {
    const [duty] = await owed();
    const { id = '', directiveId = '' } = duty ?? {};
    expect((await operator.post(`${path}/assignments/${id}/acknowledge`)).status).toBe(200);

    const unfinished = await cabinet.get<Page<DirectiveView>>(`${path}/year-end/${YEAR}`);

    expect(unfinished.body.items.map((one) => one.id)).toContain(directiveId);
    expect((await cabinet.post(`${path}/directives/${directiveId}/issue`)).status).toBe(409);
  });
});
