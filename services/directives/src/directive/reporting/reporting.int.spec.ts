import { acting, givenDirectives } from '../../testing/given-directives.js';
import { organisation, workOn } from '../../testing/given-work.js';
import { AcknowledgeAssignmentHandler } from '../../assignment/acknowledge/acknowledge-assignment.handler.js';
import { ReportAssignmentHandler } from '../../assignment/report/report-assignment.handler.js';
import { AsOfQuery } from '@rakor/http';
import { ShowAssignmentController } from '../../assignment/show/show-assignment.controller.js';
import { NoReportingDuty } from '../directive.errors.js';
import { ShowReportingController } from './show-reporting.controller.js';

// Buleleng, 10 January 2023 (U3), in WITA: the month turns at 16:00 UTC.
const REGION = '51.08';
const service = await givenDirectives();
const work = workOn(service);
const reporting = service.get(ShowReportingController);
const detail = service.get(ShowAssignmentController);
const pjBupati = acting('leader', REGION);
const reports = service.get(ReportAssignmentHandler);
await service.hasRegion(REGION);
for (const code of ['dinkes', 'disdik']) await service.hasOrganisation(REGION, code);

const monthly = { kind: 'reporting', reporting: { period: 'monthly', template: 'Percepatan pelayanan publik' } } as const;
const page = (limit: number, cursor?: string) => Object.assign({ limit }, cursor === undefined ? {} : { cursor });

describe('A reporting obligation', () => {
  service.clock.travelTo('2023-01-10T01:00:00Z');
  const issued = work.anIssuedDirective(pjBupati, { classes: ['opd'] }, monthly);

  it('expects a report in each period, and tells whose is missing', async () => {
    const { directive, assignments } = await issued;
    const dinkes = organisation(REGION, 'dinkes');
    const assignmentId = assignments.get('dinkes') ?? '';
    await service.get(AcknowledgeAssignmentHandler).execute(dinkes, { assignmentId });
    for (const at of ['2023-01-31T15:59:59Z', '2023-02-28T16:00:00Z']) {
      service.clock.travelTo(at);
      await reports.execute(dinkes, { assignmentId, summary: 'Laporan bulan ini.', evidence: [] });
    }

    const { items } = await reporting.show(pjBupati, directive.id, page(50));

    expect(items).toEqual([
      {
        from: '2023-03-01',
        until: '2023-03-31',
        over: false,
        reported: { numerator: 1, denominator: 2 },
        missing: ['disdik'],
        answers: [],
      },
      {
        from: '2023-02-01',
        until: '2023-02-28',
        over: true,
        reported: { numerator: 0, denominator: 2 },
        missing: ['dinkes', 'disdik'],
        answers: [],
      },
      { from: '2023-01-01', until: '2023-01-31', over: true, reported: { numerator: 1, denominator: 2 }, missing: ['disdik'], answers: [] },
    ]);
  });

  it('is read page by page', async () => {
    const { directive } = await issued;
    const first = await reporting.show(pjBupati, directive.id, page(2));
    const second = await reporting.show(pjBupati, directive.id, page(2, first.next ?? undefined));

    expect([...first.items, ...second.items].map(({ from }) => from)).toEqual(['2023-03-01', '2023-02-01', '2023-01-01']);
    expect(second.next).toBeNull();
  });

  it('is not what any other directive is', async () => {
    const { directive } = await work.anIssuedDirective(pjBupati, { classes: ['opd'] });

    await expect(reporting.show(pjBupati, directive.id, page(2))).rejects.toThrow(NoReportingDuty);
  });
});

describe('A reporting obligation with a form', () => {
  const followUp = { kind: 'reporting', reporting: { period: 'quarterly', template: 'Tindak lanjut BPK', form: 'bpk-follow-up' } } as const;
  const answers = { recommendation: '1.a Penatausahaan aset', receivedOn: '2023-01-10', status: '2' };
  const issued = (async () => {
    service.clock.travelTo('2023-01-10T01:00:00Z');
    const { directive, assignments } = await work.anIssuedDirective(pjBupati, { classes: ['opd'] }, followUp);
    for (const code of ['dinkes', 'disdik'])
      await service.get(AcknowledgeAssignmentHandler).execute(organisation(REGION, code), { assignmentId: assignments.get(code) ?? '' });
    const report = (code: string, said: Record<string, unknown>) =>
      reports.execute(organisation(REGION, code), {
        ...{ assignmentId: assignments.get(code) ?? '', summary: 'Tindak lanjut LHP.', evidence: [], answers: said },
      });
    return { directive, assignmentId: assignments.get('dinkes') ?? '', report };
  })();

  it('takes no report that leaves one of its fields out, or answers what is no choice, and stores nothing of it (U8)', async () => {
    const { report, assignmentId } = await issued;

    await expect(report('dinkes', { ...answers, status: '5', recommendation: null })).rejects.toMatchObject({
      code: 'values-unfit',
      faults: [{ pointer: '/answers/status' }, { pointer: '/answers/recommendation' }],
    });
    await expect(report('dinkes', { ...answers, status: '4' })).rejects.toMatchObject({ faults: [{ pointer: '/answers/reason' }] });
    expect(await detail.show(pjBupati, assignmentId, new AsOfQuery())).toMatchObject({ status: 'acknowledged', reports: [] });
  });

  it('keeps the answers with the report, and counts its four statuses by the last report of each (U8)', async () => {
    const { directive, report, assignmentId } = await issued;
    await report('dinkes', answers);
    await report('dinkes', { ...answers, status: '1', receipt: 'TT/012/2023', value: '125000000' });
    await report('disdik', { ...answers, status: '4', reason: 'force-majeure' });

    const { items } = await reporting.show(pjBupati, directive.id, page(1));

    expect(items[0]?.answers).toEqual([
      { field: 'reason', choice: 'force-majeure', reports: 1 },
      { field: 'status', choice: '1', reports: 1 },
      { field: 'status', choice: '4', reports: 1 },
    ]);
    expect((await detail.show(pjBupati, assignmentId, new AsOfQuery())).reports.at(-1)?.answers).toMatchObject({ value: '125000000' });
  });

  it('asks for a form that there is, and a report answers nothing where none is asked for', async () => {
    const unknown = { ...followUp, reporting: { ...followUp.reporting, form: 'bpk' } };
    const plain = await work.anIssuedDirective(pjBupati, { classes: ['opd'] }, monthly);
    const assignmentId = plain.assignments.get('dinkes') ?? '';
    await service.get(AcknowledgeAssignmentHandler).execute(organisation(REGION, 'dinkes'), { assignmentId });

    await expect(work.anIssuedDirective(pjBupati, { classes: ['opd'] }, unknown)).rejects.toMatchObject({ code: 'report-form-unknown' });
    await expect(
      reports.execute(organisation(REGION, 'dinkes'), { assignmentId, summary: 'x', evidence: [], answers: { status: '1' } }),
    ).rejects.toMatchObject({ faults: [{ pointer: '/answers/status' }] });
  });
});
