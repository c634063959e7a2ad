import { OrganisationRegisteredV1, PositionCreatedV1, PositionHeldV1, RegionOnboardedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { RegisterModule } from '@rakor/register';
import { contextOf, eventually, givenStage, openConsumer, type SampleEvent } from '@rakor/testing';
import { aHolding, anOnboarding, aPosition, aRegistration } from '../facts.builder.js';
import { type Head, headsOf, profileOf } from './register.queries.js';

const stage = await givenStage({ service: 'notifications' }, ['directory']);
const { messaging } = await openConsumer(stage, { imports: [RegisterModule] });

const say = (type: SampleEvent['type'], fact: SampleEvent['fact'], region = '33.16') => stage.publish({ type, fact }, { region });
const profile = (region: string) => messaging.unitOfWork.read(contextOf(region), profileOf);
const headOn = async (organisationId: string, day: string, region = '33.16'): Promise<Head | undefined> =>
  messaging.unitOfWork.read(contextOf(region), async (tx) => (await headsOf(tx, [organisationId], day)).get(organisationId));
const organisations = async (region: string) => {
  const { rows } = await stage.database.admin.query<Record<string, unknown>>(
    'select code, name, class from notifications.organisation where region = $1 order by code',
    [region],
  );
  return rows;
};

describe('The copy of the directory', () => {
  it('knows a region’s name, time zone and government from its onboarding', async () => {
    const buleleng = {
      regionCode: '51.08',
      name: 'Kabupaten Buleleng',
      timeZone: 'Asia/Makassar',
      governmentCode: 'pemkab-buleleng',
    } as const;
    await say(RegionOnboardedV1, anOnboarding({ ...buleleng, governmentName: 'Pemerintah Kabupaten Buleleng' }), '51.08');

    const known = { name: 'Kabupaten Buleleng', timeZone: 'Asia/Makassar', governmentCode: 'pemkab-buleleng' };
    await eventually(async () => expect(await profile('51.08')).toEqual(known));
    const government = { code: 'pemkab-buleleng', name: 'Pemerintah Kabupaten Buleleng', class: 'regency-government' };
    expect(await organisations('51.08')).toEqual([government]);
  });

  it('guesses the time zone of a region that it has not heard of from its code', async () => {
    expect(await profile('94.71')).toEqual({ name: null, timeZone: 'Asia/Jayapura', governmentCode: null });
  });

  it('lets what a government says of itself stand, whichever comes first', async () => {
    const governmentId = newId();
    const own = {
      organisationId: governmentId,
      code: 'pemkot-serang',
      name: 'Pemerintah Kota Serang',
      class: 'regency-government',
    } as const;
    await say(OrganisationRegisteredV1, aRegistration(own), '36.73');
    await eventually(async () => expect(await organisations('36.73')).toHaveLength(1));
    await say(
      RegionOnboardedV1,
      anOnboarding({ regionCode: '36.73', governmentId, governmentCode: 'pemkot-serang', governmentName: 'Pemkot' }),
      '36.73',
    );

    await eventually(async () => expect(await profile('36.73')).toMatchObject({ governmentCode: 'pemkot-serang' }));
    expect(await organisations('36.73')).toMatchObject([{ name: 'Pemerintah Kota Serang' }]);
  });
});

describe('The head of an organisation', () => {
  const organisationId = newId();
  const positionId = newId();
  const hold = (wish: Parameters<typeof aHolding>[0]) => say(PositionHeldV1, aHolding({ positionId, organisationId, ...wish }));

  beforeAll(async () => {
    await say(PositionCreatedV1, aPosition({ positionId, organisationId }));
    await say(PositionCreatedV1, aPosition({ organisationId, title: 'Sekretaris Dinas', head: false }));
    await hold({ sequence: 2, personName: 'A', from: '2020-01-01' });
    await hold({ sequence: 3, personName: 'B', acting: true, from: '2021-03-01', until: '2021-03-31' });
    await hold({ sequence: 4, personName: 'C', from: '2021-05-01' });
    await eventually(async () => expect(await headOn(organisationId, '2021-05-01')).toMatchObject({ holder: 'C' }));
  });

  it.each<[day: string, holder: string | null, acting: boolean, because: string]>([
    ['2019-12-31', null, false, 'nobody yet'],
    ['2020-01-01', 'A', false, 'the first, from the first day'],
    ['2021-02-28', 'A', false, 'until the day before the next began'],
    ['2021-03-01', 'B', true, 'an acting successor'],
    ['2021-03-31', 'B', true, 'to the last day, which counts'],
    ['2021-04-01', null, false, 'nobody in between: the first does not come back'],
    ['2021-05-01', 'C', false, 'and the next'],
  ])('is held on %s by %p (acting: %p): %s', async (day, holder, acting) => {
    expect(await headOn(organisationId, day)).toEqual({ title: 'Kepala Dinas Kesehatan', holder, acting });
  });

  it('is unknown where no head position is known', async () => {
    expect(await headOn(newId(), '2021-05-01')).toBeUndefined();
  });

  it('is not told to another region', async () => {
    expect(await headOn(organisationId, '2021-05-01', '35.24')).toBeUndefined();
  });
});
