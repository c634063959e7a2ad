import { acting, givenDirectives } from '../../testing/given-directives.js';
import { organisation, workOn } from '../../testing/given-work.js';
import { AcknowledgeAssignmentHandler } from '../../assignment/acknowledge/acknowledge-assignment.handler.js';
import { ReportAssignmentHandler } from '../../assignment/report/report-assignment.handler.js';
import { NoReportingDuty } from '../directive.errors.js';
import { ShowReportingController } from './show-reporting.controller.js';

// Buleleng, 10 January 2023 (U3), in WITA: the month turns at 16:00 UTC.
const REGION = '51.08';
const service = await givenDirectives();
const work = workOn(service);
const reporting = service.get(ShowReportingController);
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
      { from: '2023-03-01', until: '2023-03-31', over: false, reported: { numerator: 1, denominator: 2 }, missing: ['disdik'] },
      { from: '2023-02-01', until: '2023-02-28', over: true, reported: { numerator: 0, denominator: 2 }, missing: ['dinkes', 'disdik'] },
      { from: '2023-01-01', until: '2023-01-31', over: true, reported: { numerator: 1, denominator: 2 }, missing: ['disdik'] },
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
