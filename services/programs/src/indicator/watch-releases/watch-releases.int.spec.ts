import { loadReference } from '@rakor/persistence';
import { loadRegions } from '@rakor/regions';
import { acting, givenHandlers } from '@rakor/testing';
import { ApproveMeasurementsHandler } from '../../measurement/approve/approve-measurements.handler.js';
import { SubmitMeasurementHandler } from '../../measurement/submit/submit-measurement.handler.js';
import { programs } from '../../service.js';
import { AdoptIndicatorHandler } from '../adopt/adopt-indicator.handler.js';
import { WatchReleases } from './watch-releases.js';

const REGION = '36.04';
const service = await givenHandlers(programs, { reference: (url) => loadReference(url, 'programs', loadRegions) });
const { clock } = service;
await service.hasRegion(REGION);
const organisationId = await service.hasOrganisation(REGION, 'dinas-pariwisata');
const cabinet = acting('secretariat', REGION);
const [one, other] = [await service.leads(WatchReleases), await service.leads(WatchReleases)];
const late = async (id: string) =>
  (await service.announced(id)).filter(({ type }) => type === 'programs.figure-late.v1').map(({ data }) => data['period']);

it('a figure that is not there by the end of its day is noticed once, whoever looks, and each of those that nobody looked for', async () => {
  clock.travelTo('2023-01-05T02:00:00Z');
  const { id: indicatorId } = await service.get(AdoptIndicatorHandler).execute(cabinet, { definition: 'tourist-visits', organisationId });
  const look = async () => {
    await Promise.all([one.runOut(), other.runOut()]);
    return late(indicatorId);
  };

  clock.travelTo('2023-01-10T16:59:59Z');
  expect(await look()).toEqual([]);
  clock.travelTo('2023-01-10T17:00:00Z');
  expect(await look()).toEqual(['2022-12']);
  expect(await look()).toEqual(['2022-12']);

  const figure = { indicatorId, place: REGION, part: null, numerator: '1200', denominator: null };
  await service.get(SubmitMeasurementHandler).execute(cabinet, { ...figure, period: '2023-01' });
  await service.get(ApproveMeasurementsHandler).execute(acting('leader', REGION), { indicatorId, period: '2023-01', under: REGION });
  clock.travelTo('2023-04-20T02:00:00Z');
  expect(await look()).toEqual(['2022-12', '2023-02', '2023-03']);
});
