import type { RequestContext } from '@rakor/kernel';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { organisation, workOn } from '../testing/given-work.js';
import { AcknowledgeAssignmentHandler } from './acknowledge/acknowledge-assignment.handler.js';
import { AssignmentNotFound, NotTheAddressee, NotTheIssuer } from './assignment.errors.js';
import { CloseAssignmentHandler } from './close/close-assignment.handler.js';
import { AssignmentList } from './list/assignment.list.js';
import { ReportAssignmentHandler } from './report/report-assignment.handler.js';
import { VerifyAssignmentHandler } from './verify/verify-assignment.handler.js';

// Two tenants that a name would confuse: Kabupaten Serang and Kota Serang (domain §4.10).
const [BANTEN, KAB_SERANG, KOTA_SERANG] = ['36', '36.04', '36.73'];
const service = await givenDirectives();
const work = workOn(service);
const province = acting('secretariat', BANTEN);
const kabupaten = acting('secretariat', KAB_SERANG);
const kota = acting('secretariat', KOTA_SERANG);
const acknowledge = service.get(AcknowledgeAssignmentHandler);
const report = service.get(ReportAssignmentHandler);
const verify = service.get(VerifyAssignmentHandler);
const close = service.get(CloseAssignmentHandler);

for (const region of [BANTEN, KAB_SERANG, KOTA_SERANG]) await service.hasRegion(region);
await service.hasOrganisation(BANTEN, 'pemkab-serang', { class: 'regency-government', homeRegion: KAB_SERANG });
await service.hasOrganisation(BANTEN, 'pemkot-serang', { class: 'regency-government', homeRegion: KOTA_SERANG });
await service.hasOrganisation(BANTEN, 'dinkes-prov');
await service.hasOrganisation(KAB_SERANG, 'dinkes');

const { directive, assignments } = await work.anIssuedDirective(province, { classes: ['regency-government', 'opd'] });
const idOf = (code: string) => assignments.get(code) ?? '';
const ofKabupaten = { assignmentId: idOf('pemkab-serang') };
const ofKota = { assignmentId: idOf('pemkot-serang') };
const draftOfProvince = await work.aDraft(province, { classes: ['regency-government'] });

/** All rows of a table that a region's transaction can see, whatever it asks for. */
const visible = (context: RequestContext, table: string) =>
  service.unitOfWork.read(context, (tx) => tx.manager.query<Record<string, unknown>[]>(`select * from ${table}`));

/** What a region's transaction can change in a table, whatever it asks for. */
const changed = (context: RequestContext, sql: string) =>
  service.unitOfWork.run(context, async (tx) => {
    const [, count] = await tx.manager.query<[unknown, number]>(sql);
    return count;
  });

describe('A province’s directive to the governments of its regencies', () => {
  it('reaches each as an assignment in its own hands', async () => {
    expect(directive.number).toBe('ARH/36/2021/00001');
    expect(await visible(kabupaten, 'assignment')).toMatchObject([
      { region: BANTEN, addressee_region: KAB_SERANG, organisation_code: 'pemkab-serang', mode: 'request', text: 'Percepat vaksinasi.' },
    ]);
    expect(await visible(kota, 'assignment')).toMatchObject([
      { region: BANTEN, addressee_region: KOTA_SERANG, organisation_code: 'pemkot-serang' },
    ]);
  });

  it('shows the province all of them', async () => {
    expect(await visible(province, 'assignment')).toHaveLength(3);
  });

  it('is listed for the regency beside its own', async () => {
    const own = await work.anIssuedDirective(kabupaten, { classes: ['opd'] });
    const page = { before: undefined, limit: 50 };

    const listed = await service.get(AssignmentList).find(kabupaten, {}, page);
    expect(listed.map(({ id }) => id)).toEqual([own.assignments.get('dinkes'), ofKabupaten.assignmentId]);
    expect((await service.get(AssignmentList).find(kota, {}, page)).map(({ id }) => id)).toEqual([ofKota.assignmentId]);
    expect(await service.get(AssignmentList).find(organisation(KAB_SERANG, 'pemkab-serang'), {}, page)).toMatchObject([
      { id: ofKabupaten.assignmentId },
    ]);
  });
});

describe('Kabupaten and Kota Serang share nothing', () => {
  it('of what the province gave the other', async () => {
    await expect(acknowledge.execute(kota, ofKabupaten)).rejects.toThrow(AssignmentNotFound);
    await expect(acknowledge.execute(kabupaten, ofKota)).rejects.toThrow(AssignmentNotFound);
    await expect(acknowledge.execute(organisation(KOTA_SERANG, 'pemkab-serang'), ofKabupaten)).rejects.toThrow(AssignmentNotFound);
  });

  it('even where a statement forgets its region', async () => {
    expect(await changed(kota, `update assignment set status = 'closed' where id = '${ofKabupaten.assignmentId}'`)).toBe(0);
    expect(await changed(kota, `update assignment set status = status`)).toBe(1);
  });
});

describe('A regency sees nothing else of its province', () => {
  it.each(['meeting', 'attendance', 'utterance', 'directive', 'organisation', 'number_series'])('no %s', async (table) => {
    const rows = await visible(kabupaten, table);

    expect(rows.filter((row) => row['region'] !== KAB_SERANG)).toEqual([]);
  });

  it('so that the draft exists, and not for it', async () => {
    expect(await visible(province, 'directive')).toContainEqual(expect.objectContaining({ id: draftOfProvince.id, status: 'draft' }));
  });

  it('and cannot give away, or take, what is shared', async () => {
    const move = (column: string, to: string) =>
      changed(kabupaten, `update assignment set ${column} = '${to}' where id = '${ofKabupaten.assignmentId}'`);

    await expect(move('addressee_region', KOTA_SERANG)).rejects.toThrow('permission denied');
    await expect(move('region', KAB_SERANG)).rejects.toThrow('permission denied');
    await expect(move('text', 'Tidak perlu apa-apa.')).rejects.toThrow('permission denied');
  });

  it('and cannot write into another’s reports', async () => {
    const forged = (region: string, assignmentId: string, addressee: string) =>
      changed(
        kabupaten,
        `insert into report (region, id, assignment_id, addressee_region, summary, evidence, reported_by, reported_at)
         values ('${region}', gen_random_uuid(), '${assignmentId}', '${addressee}', 'Palsu', '[]', 'x', now())`,
      );

    await expect(forged(BANTEN, ofKota.assignmentId, KOTA_SERANG)).rejects.toThrow('row-level security');
    await expect(forged(BANTEN, ofKota.assignmentId, KAB_SERANG)).rejects.toThrow('foreign key');
  });
});

describe('What a regency does with its share', () => {
  beforeAll(async () => {
    await acknowledge.execute(kabupaten, ofKabupaten);
    await report.execute(kabupaten, { ...ofKabupaten, summary: 'Data KUA sudah diminta.', evidence: [] });
  });

  it('is announced in the province, which issued it', async () => {
    const announced = await service.announced(ofKabupaten.assignmentId);

    expect(announced.map(({ region, sequence }) => [region, sequence])).toEqual([
      [BANTEN, 1],
      [BANTEN, 2],
    ]);
    expect(announced[0]?.data).toMatchObject({ addresseeRegion: KAB_SERANG, acknowledgedBy: 'secretariat@36.04' });
  });

  it('is seen by both, and by no other regency', async () => {
    const summaries = async (context: RequestContext) => (await visible(context, 'report')).map((row) => row['summary']);

    expect(await summaries(kabupaten)).toEqual(['Data KUA sudah diminta.']);
    expect(await summaries(province)).toEqual(['Data KUA sudah diminta.']);
    expect(await summaries(kota)).toEqual([]);
    expect((await visible(kota, 'assignment_history')).map((row) => row['version'])).toEqual([0]);
  });

  it('is judged by the province, not by itself', async () => {
    await expect(verify.execute(kabupaten, ofKabupaten)).rejects.toThrow(NotTheIssuer);
    await expect(acknowledge.execute(province, ofKota)).rejects.toThrow(NotTheAddressee);
    await verify.execute(province, ofKabupaten);

    expect(await close.execute(province, ofKabupaten)).toMatchObject({ status: 'closed', version: 4 });
  });
});
