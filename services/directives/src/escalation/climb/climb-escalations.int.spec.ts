import { AcknowledgeAssignmentHandler } from '../../assignment/acknowledge/acknowledge-assignment.handler.js';
import { CloseAssignmentHandler } from '../../assignment/close/close-assignment.handler.js';
import type { DirectiveDraft } from '../../directive/directive.draft.js';
import { DraftDirectiveHandler } from '../../directive/draft/draft-directive.handler.js';
import { IssueDirectiveHandler } from '../../directive/issue/issue-directive.handler.js';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { organisation, workOn } from '../../testing/given-work.js';
import { ClimbEscalations } from './climb-escalations.js';

const service = await givenDirectives();
const work = workOn(service);
const { hasHead } = service;
const { clock, database } = service;
const leaders = await Promise.all(Array.from({ length: 8 }, () => service.leads(ClimbEscalations)));
const climb = async (at: string) => {
  clock.travelTo(at);
  await leaders[0]?.runOut();
};

/** Issues a directive at an instant, with a due date; returns the ids of its assignments by the code of the organisation. */
async function issued(region: string, dueOn: string | null, at: string, to: Partial<DirectiveDraft['addressees']> = { classes: ['opd'] }) {
  const cabinet = acting('secretariat', region);
  clock.travelTo(at);
  const { id: meetingId } = await work.aRunningMeeting(cabinet, at);
  const addressees = { classes: [], organisations: [], except: [], ...to };
  const draft = { text: 'Percepat vaksinasi.', issuer: 'Bupati', addressees, dueOn };
  const { id: directiveId } = await service.get(DraftDirectiveHandler).execute(cabinet, { meetingId, utteranceId: null, draft });
  await service.get(IssueDirectiveHandler).execute(cabinet, { directiveId });
  const { rows } = await database.admin.query<{ code: string; id: string }>(
    'select organisation_code as code, id from directives.assignment where directive_id = $1',
    [directiveId],
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
}
const ladders = async (ids: Iterable<string | undefined>) => {
  const { rows } = await database.admin.query<Record<'step' | 'step_at' | 'acknowledge_by' | 'due_at' | 'version', unknown>>(
    'select step, step_at, acknowledge_by, due_at, version from directives.escalation where assignment_id = any ($1::uuid[])',
    [[...ids]],
  );
  return rows;
};
const told = async (assignmentId: string | undefined): Promise<Record<string, unknown>[]> =>
  (await service.announced())
    .filter(({ type, data }) => data['assignmentId'] === assignmentId && /remind|escal/.test(type))
    .map(({ type, region, sequence, data }) => ({ ...data, event: type.split('.')[1], region, sequence }));
const summary = async (assignmentId: string | undefined) =>
  (await told(assignmentId)).map(
    (fact) => `${String(fact['event'])} ${String(fact['step'])} → ${String(fact['recipient'] ?? fact['instead'])}`,
  );

await service.hasRegion('33.16');
const dinkes = await service.hasOrganisation('33.16', 'dinkes');
const setda = await service.hasOrganisation('33.16', 'setda', { class: 'partner' });
await hasHead(
  '33.16',
  dinkes,
  'Kepala Dinas Kesehatan',
  { name: 'dr. Lama', until: '2021-04-19' },
  { name: 'dr. Baru', from: '2021-04-20', acting: true },
);
await hasHead('33.16', setda, 'Sekretaris Daerah', { name: 'Komang Gede Irawadi' });

describe('A directive that is issued', () => {
  it('gives each assignment its ladder, in the same transaction', async () => {
    const assignments = await issued('33.16', '2021-04-16', '2021-03-29T06:00:00Z');

    expect(await ladders(assignments.values())).toEqual([
      {
        ...{ step: 'due-in-3-days', step_at: new Date('2021-04-13T01:00:00Z'), version: 0 },
        ...{ acknowledge_by: new Date('2021-03-30T09:00:00Z'), due_at: new Date('2021-03-30T09:00:00Z') },
      },
    ]);
  });

  it('is told at once where it is due tomorrow (B6)', async () => {
    const assignments = await issued('33.16', '2021-03-30', '2021-03-29T06:00:00Z');

    await climb('2021-03-29T06:00:00Z');

    expect(await told(assignments.get('dinkes'))).toMatchObject([{ event: 'assignment-reminded', step: 'due-tomorrow', urgent: true }]);
  });

  it('without a due date asks for its acknowledgement only', async () => {
    const assignments = await issued('33.16', null, '2021-03-29T06:00:00Z');
    const assignmentId = assignments.get('dinkes') ?? '';
    expect(await ladders([assignmentId])).toMatchObject([{ step: null, due_at: new Date('2021-03-30T09:00:00Z') }]);

    await service.get(AcknowledgeAssignmentHandler).execute(organisation('33.16', 'dinkes'), { assignmentId });

    expect(await ladders([assignmentId])).toMatchObject([{ step: null, due_at: null }]);
  });
});

describe('A week of six days', () => {
  it.each([
    ['WIB', '33.25', '2021-04-12T09:00:00Z', '2021-04-10T00:30:00Z', '2021-04-10T07:45:00Z'],
    ['WITA', '51.02', '2021-04-12T08:00:00Z', '2021-04-09T23:30:00Z', '2021-04-10T06:45:00Z'],
    ['WIT', '91.03', '2021-04-12T07:00:00Z', '2021-04-09T22:30:00Z', '2021-04-10T05:45:00Z'],
  ])(
    'lets Saturday be the day before a Monday for who works it, while others are told on Friday: %s',
    async (_, region, monday, opens, closes) => {
      await service.hasRegion(region);
      await service.hasOrganisation(region, 'bappeda');
      await service.hasOrganisation(region, 'rsud', { workWeek: 6 });

      // Friday 9 April, at noon in each of the zones or soon after.
      const assignments = await issued(region, '2021-04-12', '2021-04-09T05:00:00Z');

      expect(await ladders([assignments.get('bappeda')])).toMatchObject([
        { step: 'due-tomorrow', step_at: new Date('2021-04-09T05:00:00Z'), acknowledge_by: new Date(monday) },
      ]);
      expect(await ladders([assignments.get('rsud')])).toMatchObject([
        { step: 'due-tomorrow', step_at: new Date(opens), acknowledge_by: new Date(closes) },
      ]);
    },
  );

  it('is told by the register of the addressee’s own tenant (N1)', async () => {
    await service.hasRegion('32');
    await service.hasRegion('32.04');
    const government = await service.hasOrganisation('32', 'pemkab-bandung', { class: 'regency-government', homeRegion: '32.04' });
    await database.admin.query(
      `insert into directives.organisation (region, id, code, name, class, home_region, work_week, sequence)
       values ('32.04', $1, 'pemkab-bandung', 'Pemerintah Kabupaten Bandung', 'regency-government', '32.04', 6, 1)`,
      [government],
    );

    const assignments = await issued('32', '2021-04-12', '2021-04-09T05:00:00Z', { organisations: [government] });

    expect(await ladders(assignments.values())).toMatchObject([{ step: 'due-tomorrow', step_at: new Date('2021-04-10T00:30:00Z') }]);
  });
});

describe('An assignment that nobody does', () => {
  it('climbs from the owner to the leader, each step once, in its own region, and a successor gets what comes after his first day (U9)', async () => {
    const assignments = await issued('33.16', '2021-04-16', '2021-03-29T06:00:00Z');
    const assignmentId = assignments.get('dinkes');

    // Friday 16 April is the due date; dr. Baru stands in from Tuesday on.
    for (let day = 0; day < 30; day++) await climb(new Date(Date.UTC(2021, 2, 30, 9) + day * 86_400_000).toISOString());

    expect(await summary(assignmentId)).toEqual([
      'assignment-escalated unacknowledged → head',
      'assignment-reminded due-in-3-days → owner',
      'assignment-reminded due-tomorrow → owner',
      'assignment-reminded due-today → owner',
      'assignment-escalated late-1-day → head',
      'assignment-escalated late-3-days → sekda',
      'assignment-escalated late-7-days → leader-brief',
    ]);
    expect(await told(assignmentId)).toMatchObject(
      [1, 2, 3, 4, 5, 6, 7].map((sequence) => ({ region: '33.16', sequence, organisationCode: 'dinkes' })),
    );
    expect((await told(assignmentId))[4]).toMatchObject({ position: 'Kepala Dinas Kesehatan', holder: 'dr. Lama', acting: false });
  });

  it('is taken to whoever holds the position on the day, marked where he is acting', async () => {
    const assignments = await issued('33.16', '2021-04-19', '2021-03-29T06:00:00Z');

    await climb('2021-04-20T02:00:00Z');

    expect((await told(assignments.get('dinkes'))).at(-1)).toMatchObject({ step: 'late-1-day', holder: 'dr. Baru', acting: true });
  });

  it('is written down, step by step', async () => {
    const assignments = await issued('33.16', '2021-04-16', '2021-04-14T06:00:00Z');
    await climb('2021-04-15T01:00:00Z');

    const { rows } = await database.admin.query(
      'select version, step, planned_at, told_at, recipient, unreached, overtaken from directives.escalation_told where assignment_id = $1',
      [assignments.get('dinkes')],
    );

    const instant = new Date('2021-04-15T01:00:00Z');
    expect(rows).toMatchObject([
      {
        version: 1,
        step: 'due-tomorrow',
        planned_at: instant,
        told_at: instant,
        recipient: { recipient: 'owner' },
        unreached: [],
        overtaken: [],
      },
    ]);
  });

  it('is left alone from its end on', async () => {
    const assignments = await issued('33.16', '2021-04-16', '2021-03-29T06:00:00Z');
    const assignmentId = assignments.get('dinkes') ?? '';
    await work.verified(assignmentId, organisation('33.16', 'dinkes'), acting('secretariat', '33.16'));
    await service.get(CloseAssignmentHandler).execute(acting('secretariat', '33.16'), { assignmentId });

    await climb('2021-05-30T02:00:00Z');

    expect(await told(assignmentId)).toEqual([]);
    expect(await ladders([assignmentId])).toMatchObject([{ step: null, due_at: null }]);
  });
});

describe('Where somebody is missing', () => {
  it('a step falls through to the next, and an event says so before it', async () => {
    await service.hasRegion('35.24');
    await service.hasOrganisation('35.24', 'disdik');
    const assignments = await issued('35.24', '2021-04-14', '2021-04-13T06:00:00Z');

    await climb('2021-04-15T02:00:00Z');

    expect((await summary(assignments.get('disdik'))).slice(-2)).toEqual([
      'escalation-fallback-used late-1-day → secretariat',
      'assignment-escalated late-1-day → secretariat',
    ]);
  });

  it('a head is sought in the tenant of the addressee, and the event stays in the one that issued (N1)', async () => {
    await service.hasRegion('36');
    await service.hasRegion('36.04');
    const government = await service.hasOrganisation('36', 'pemkab-serang', { class: 'regency-government', homeRegion: '36.04' });
    await database.admin.query(
      `insert into directives.organisation (region, id, code, name, class, home_region, sequence)
       values ('36.04', $1, 'pemkab-serang', 'Pemerintah Kabupaten Serang', 'regency-government', '36.04', 1)`,
      [government],
    );
    await hasHead('36.04', government, 'Bupati Serang', { name: 'Ratu Tatu Chasanah' });
    const assignments = await issued('36', '2022-06-29', '2022-06-28T06:00:00Z', { organisations: [government] });

    await climb('2022-06-30T02:00:00Z');

    expect((await told(assignments.get('pemkab-serang'))).at(-1)).toMatchObject({
      ...{ region: '36', step: 'late-1-day', recipient: 'head', recipientRegion: '36.04', holder: 'Ratu Tatu Chasanah' },
    });
  });
});

describe('Of eight leaders at once', () => {
  it('one takes each step', async () => {
    const codes = Array.from({ length: 60 }, (_, n) => `dinas-${n}`);
    await service.hasRegion('52.08');
    for (const code of codes) await service.hasOrganisation('52.08', code);
    const assignments = await issued('52.08', '2021-03-09', '2021-03-08T06:00:00Z');

    await service.race((leader) => leaders[leader]?.runOut() ?? Promise.reject(new Error('no such leader')));
    await leaders[0]?.runOut();

    const events = (await service.announced()).filter(({ region, type }) => region === '52.08' && type.includes('assignment-reminded'));
    expect(events.map(({ data }) => data['assignmentId']).toSorted()).toEqual([...assignments.values()].toSorted());
    expect(events.every(({ data, sequence }) => data['step'] === 'due-tomorrow' && sequence === 1)).toBe(true);
  });
});
