import { OrganisationRegisteredV1, PositionCreatedV1, PositionHeldV1, RegionOnboardedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { deliveryMigrations, type ReadTransaction } from '@rakor/messaging';
import { contextOf, eventually, givenStage, openConsumer, type SampleEvent } from '@rakor/testing';
import { OrganisationUnknown, RegionNotOnboarded, registerMigrations, RegisterModule, RegisterRepository } from './index.js';

const stage = await givenStage({ service: 'listener', migrations: [deliveryMigrations, registerMigrations] }, ['directory']);
const { messaging } = await openConsumer(stage, { imports: [RegisterModule] });
const register = new RegisterRepository();

const say = (type: SampleEvent['type'], fact: object, region: string) => stage.publish({ type, fact } as SampleEvent, { region });
const ask = <T>(region: string, question: (tx: ReadTransaction) => Promise<T>) => messaging.unitOfWork.read(contextOf(region), question);

const AT = '2021-03-29T06:05:00.000Z';
const blora = {
  regionCode: '33.16',
  sequence: 1,
  kind: 'regency',
  name: 'Kabupaten Blora',
  timeZone: 'Asia/Jakarta',
  governmentId: newId(),
  governmentCode: 'pemkab-blora',
  governmentName: 'Pemerintah Kabupaten Blora',
  onboardedAt: AT,
} satisfies RegionOnboardedV1;
const dinkes = {
  organisationId: newId(),
  sequence: 2,
  code: 'dinkes',
  name: 'Dinas Kesehatan',
  class: 'opd',
  place: null,
  registeredAt: AT,
} satisfies OrganisationRegisteredV1;

describe('The copy of the directory', () => {
  it('knows a region, its zone and its government, which its province can name too (N1)', async () => {
    await say(RegionOnboardedV1, blora, '33.16');

    const { name, timeZone, governmentId, governmentCode } = blora;
    await eventually(async () =>
      expect(await ask('33.16', (tx) => register.profileOf(tx))).toEqual({ name, timeZone, governmentId, governmentCode }),
    );
    expect(await ask('33', (tx) => register.organisation(tx, governmentId, '/lead'))).toMatchObject({ homeRegion: '33.16' });
    await expect(ask('33', (tx) => register.profileOf(tx))).rejects.toThrow(RegionNotOnboarded);
  });

  it('keeps the later of two events about one organisation, whichever comes first', async () => {
    await say(OrganisationRegisteredV1, dinkes, '33.16');
    await say(OrganisationRegisteredV1, { ...dinkes, sequence: 1, name: 'Dinas Kesehatan Rakyat' }, '33.16');
    await say(OrganisationRegisteredV1, { ...dinkes, organisationId: newId(), code: 'last' }, '33.16');

    await eventually(async () => expect(await ask('33.16', (tx) => register.organisationByCode(tx, 'last'))).not.toBeNull());
    expect(await ask('33.16', (tx) => register.organisationByCode(tx, 'dinkes'))).toMatchObject({ name: 'Dinas Kesehatan', workWeek: 5 });
  });

  it('names every organisation that it does not have, and where it stands in the command', async () => {
    const [one, two] = [newId(), newId()];
    const asked = ask('33.16', (tx) => register.organisations(tx, [one, dinkes.organisationId, two], '/organisations'));

    await expect(asked).rejects.toMatchObject({ faults: [{ pointer: '/organisations/0' }, { pointer: '/organisations/2' }] });
    await expect(ask('35.24', (tx) => register.organisation(tx, dinkes.organisationId, '/lead'))).rejects.toThrow(OrganisationUnknown);
  });

  it('knows who holds a position on a day, from the first day of a successor on (U9)', async () => {
    const positionId = newId();
    const { organisationId } = dinkes;
    const held = { positionId, organisationId, acting: false, until: null };
    await say(
      PositionCreatedV1,
      { positionId, sequence: 1, organisationId, title: 'Kepala Dinas Kesehatan', head: true, createdAt: AT },
      '33.16',
    );
    await say(PositionHeldV1, { ...held, sequence: 2, holdingId: newId(), personName: 'A', from: '2020-01-01' }, '33.16');
    await say(PositionHeldV1, { ...held, sequence: 3, holdingId: newId(), personName: 'B', acting: true, from: '2021-03-01' }, '33.16');

    const holderOn = async (day: string) => (await ask('33.16', (tx) => register.position(tx, positionId, day)))?.holder;
    await eventually(async () => expect(await holderOn('2021-03-01')).toBe('B'));
    expect([await holderOn('2019-12-31'), await holderOn('2020-01-01'), await holderOn('2021-02-28')]).toEqual([null, 'A', 'A']);
  });

  it('knows that a holding has ended, though its beginning is told after its successor’s', async () => {
    const positionId = newId();
    const held = { positionId, organisationId: dinkes.organisationId, acting: false, until: null };
    const holdings = () => ask('33.16', (tx) => register.holdersOf(tx, positionId, '2000-01-01', '2099-12-31'));
    await say(PositionHeldV1, { ...held, sequence: 3, holdingId: newId(), personName: 'B', from: '2022-01-01' }, '33.16');
    await eventually(async () => expect(await holdings()).toHaveLength(1));

    await say(PositionHeldV1, { ...held, sequence: 2, holdingId: newId(), personName: 'A', from: '2020-01-01' }, '33.16');

    await eventually(async () =>
      expect(await holdings()).toMatchObject([
        { holder: 'A', until: '2021-12-31' },
        { holder: 'B', until: null },
      ]),
    );
  });

  it('refuses a region that speaks for another', async () => {
    await say(RegionOnboardedV1, { ...blora, regionCode: '36.04' }, '36.03');

    await eventually(async () => {
      const { rows } = await stage.database.admin.query(`select reason from listener.dead_letter where key = '36.04'`);
      expect(rows).toEqual([{ reason: 'EventRefused: region 36.03 speaks for 36.04' }]);
    });
  });
});
