import type { RequestContext } from '@rakor/kernel';
import { newId } from '@rakor/kernel';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { workOn } from '../testing/given-work.js';
import { ShowClustersController } from './clusters/show-clusters.controller.js';
import { ListSolutionsController } from './list-solutions/list-solutions.controller.js';
import { OfferSolutionHandler } from './offer-solution/offer-solution.handler.js';
import { RaiseObstacleHandler } from './raise/raise-obstacle.handler.js';
import { ResolveObstacleHandler } from './resolve/resolve-obstacle.handler.js';

// Banten and its regencies (N1), and Blora, which is of another province.
const [BANTEN, KAB_SERANG, KOTA_SERANG, BLORA] = ['36', '36.04', '36.73', '33.16'];
const service = await givenDirectives();
const work = workOn(service);
const of = (region: string) => acting('secretariat', region);
const raise = service.get(RaiseObstacleHandler);
const resolve = service.get(ResolveObstacleHandler);
const offer = service.get(OfferSolutionHandler);
const clusters = async (context: RequestContext) => (await service.get(ShowClustersController).show(context)).clusters;
const solutions = async (context: RequestContext) =>
  (await service.get(ListSolutionsController).list(context, { limit: 50 })).items.map(({ text }) => text);
const visible = (context: RequestContext, table: string) =>
  service.unitOfWork.read(context, (tx) => tx.manager.query<Record<string, unknown>[]>(`select * from ${table}`));

for (const region of [BANTEN, KAB_SERANG, KOTA_SERANG, BLORA]) {
  await service.hasRegion(region);
  await service.hasOrganisation(region, 'dinkes');
}
await service.hasOrganisation(BANTEN, 'pemkab-serang', { class: 'regency-government', homeRegion: KAB_SERANG });

const assignmentIn = async (region: string) =>
  (await work.anIssuedDirective(of(region), { classes: ['opd'] })).assignments.get('dinkes') ?? '';
const raisedIn = async (region: string, type: 'land' | 'budget', daysAgo: number) => {
  const sekda = { position: 'Sekretaris Daerah' };
  const { id } = await raise.execute(of(region), {
    assignmentId: await assignmentIn(region),
    type,
    text: `Rahasia ${region}.`,
    unblocker: sekda,
  });
  const raisedAt = new Date(service.clock.now().getTime() - daysAgo * 24 * 3_600_000);
  await service.database.admin.query('update directives.obstacle_tally set raised_at = $2 where obstacle_id = $1', [id, raisedAt]);
  return id;
};

const landOfKabupaten = await raisedIn(KAB_SERANG, 'land', 30);
await raisedIn(KAB_SERANG, 'land', 10);
await raisedIn(KOTA_SERANG, 'land', 20);
await raisedIn(KOTA_SERANG, 'budget', 4);
await raisedIn(BLORA, 'land', 99);

describe('A province', () => {
  it('sees how many of its regencies have what kind of obstacle, and for how long', async () => {
    expect(await clusters(of(BANTEN))).toEqual([
      { type: 'land', open: 3, regencies: 2, medianAgeDays: 20 },
      { type: 'budget', open: 1, regencies: 1, medianAgeDays: 4 },
    ]);
  });

  it('reads not a word of a regency’s own obstacle, even where a statement forgets its region', async () => {
    expect(await visible(of(BANTEN), 'obstacle')).toEqual([]);
    expect(JSON.stringify(await visible(of(BANTEN), 'obstacle_tally'))).not.toContain('Rahasia');
  });

  it('reads what a regency says about the province’s own request, and no other regency does', async () => {
    const { assignments } = await work.anIssuedDirective(of(BANTEN), { classes: ['regency-government'] });
    const trouble = { type: 'data', text: 'Data KUA belum dibagi.', unblocker: { position: 'Kepala Kanwil Kemenag' } } as const;
    const { id } = await raise.execute(of(KAB_SERANG), { assignmentId: assignments.get('pemkab-serang') ?? '', ...trouble });

    expect(await visible(of(BANTEN), 'obstacle')).toMatchObject([{ id, text: 'Data KUA belum dibagi.', addressee_region: KAB_SERANG }]);
    expect((await visible(of(KOTA_SERANG), 'obstacle')).map((row) => row['id'])).not.toContain(id);
    expect((await service.announced(id)).map(({ region }) => region)).toEqual([BANTEN]);
    expect(await clusters(of(BANTEN))).toContainEqual({ type: 'data', open: 1, regencies: 1, medianAgeDays: 0 });
  });
});

describe('A regency', () => {
  it('sees its own clusters, and nothing of its neighbour', async () => {
    expect(await clusters(of(KOTA_SERANG))).toEqual([
      { type: 'budget', open: 1, regencies: 1, medianAgeDays: 4 },
      { type: 'land', open: 1, regencies: 1, medianAgeDays: 20 },
    ]);
    expect((await visible(of(KOTA_SERANG), 'obstacle_tally')).every((row) => row['region'] === KOTA_SERANG)).toBe(true);
  });

  it('offers on what helped, to all of the province and to nobody beyond it, and nothing tells whom it helped', async () => {
    await resolve.execute(of(KAB_SERANG), { obstacleId: landOfKabupaten, solution: 'Kabupaten X memakai PTSL.' });
    await offer.execute(of(KAB_SERANG), { obstacleId: landOfKabupaten, solution: 'Ikutkan lahan dalam PTSL.' });

    for (const region of [BANTEN, KAB_SERANG, KOTA_SERANG]) expect(await solutions(of(region))).toEqual(['Ikutkan lahan dalam PTSL.']);
    expect(await solutions(of(BLORA))).toEqual([]);
    expect(JSON.stringify(await visible(of(KOTA_SERANG), 'solution'))).not.toMatch(/36\.04|serang|secretariat/i);
    expect(await visible(of(BLORA), 'solution')).toEqual([]);
  });

  it('cannot write a solution into the province by itself', async () => {
    const forged = service.unitOfWork.run(of(KOTA_SERANG), (tx) =>
      tx.manager.query(`insert into solution (region, id, type, text, offered_at) values ('36', '${newId()}', 'land', 'x', now())`),
    );

    await expect(forged).rejects.toThrow('row-level security');
  });
});
