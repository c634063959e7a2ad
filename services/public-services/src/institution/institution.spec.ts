import { INSTITUTION_STATUSES } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import fc from 'fast-check';
import { aPlace } from '../place/place.builder.js';
import { nextNotice } from './agreement.js';
import { anInstitution, PKS } from './institution.builder.js';
import { AgreementNotInForce, AgreementTooShort, InstitutionNotThere, OfficersUnclear, OwnerRegionUnclear } from './institution.errors.js';
import { Institution, type Invitation } from './institution.js';
import { destination, type InstitutionStep, STEPS } from './institution.steps.js';

const at = new Date('2021-04-20T02:00:00Z');
const bound = { agreementNumber: PKS.number, signedOn: PKS.signedOn, expiresOn: PKS.expiresOn };
const invite = (invitation: Partial<Invitation>) =>
  Institution.invite(
    newId(),
    aPlace(),
    { code: 'kendal', name: 'Pemkab Kendal', kind: 'other-regency', ownerRegion: '33.24', ...invitation },
    at,
  );

describe('An institution', () => {
  it('goes from the invitation to its counter, each step one version', () => {
    const institution = anInstitution();

    const facts = [institution.agree(PKS, at), institution.staff(3, at), institution.train(3, at), institution.goLive(at)];

    expect(facts.map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5]);
    expect(institution).toMatchObject({ status: 'live', liveOn: '2021-04-20', officers: 3 });
  });

  const acts: Record<InstitutionStep, (institution: Institution) => unknown> = {
    agreed: (institution) => institution.agree(PKS, at),
    staffed: (institution) => institution.staff(3, at),
    trained: (institution) => institution.train(3, at),
    live: (institution) => institution.goLive(at),
    renewed: (institution) => institution.renew({ ...PKS, expiresOn: '2024-12-31' }, at),
    notified: (institution) => institution.tellExpiry(new Date('2023-01-01T00:00:00Z')),
    withdrawn: (institution) => institution.withdraw('Ditarik.', at),
  };

  it('takes each step from where the table says, and from nowhere else', () => {
    for (const status of INSTITUTION_STATUSES)
      for (const step of Object.keys(STEPS) as InstitutionStep[]) {
        const institution = anInstitution({ status, officers: 3, ...(status === 'invited' ? {} : bound) });
        const to = destination(step, status);
        if (to === undefined) expect(() => acts[step](institution)).toThrow(InstitutionNotThere);
        else acts[step](institution);
        expect(institution).toMatchObject({ status: to ?? status, version: to === undefined ? 1 : 2 });
      }
  });

  it('goes live with an agreement that is in force, and with all of its people trained', () => {
    expect(() => anInstitution({ status: 'trained', ...bound, expiresOn: '2021-04-19' }).goLive(at)).toThrow(AgreementNotInForce);
    expect(() => anInstitution({ status: 'staffed', officers: 3 }).train(2, at)).toThrow(OfficersUnclear);
  });

  it.each([
    ['that ends before it is signed', { ...PKS, signedOn: '2023-01-01' }],
    ['that is over already', { ...PKS, signedOn: '2020-01-01', expiresOn: '2021-04-19' }],
  ])('is not bound by an agreement %s', (_, agreement) => {
    expect(() => anInstitution().agree(agreement, at)).toThrow(AgreementTooShort);
  });

  it('renews for longer only', () => {
    expect(() => anInstitution({ status: 'live', ...bound }).renew(PKS, at)).toThrow(AgreementTooShort);
  });

  it('serves while it is live and its agreement lasts, its last day included', () => {
    const live = anInstitution({ status: 'live', ...bound });

    expect(['2022-12-31', '2023-01-01'].map((day) => live.servesOn(day))).toEqual([true, false]);
    expect(anInstitution({ status: 'trained', ...bound }).servesOn('2022-12-31')).toBe(false);
  });
});

describe('Cases of another government (F15)', () => {
  it('belong to the tenant that owns the service', () => {
    expect(invite({}).invited).toMatchObject({ ownerRegion: '33.24', placeCode: 'mpp-blora' });
    expect(invite({ kind: 'province', ownerRegion: '33' }).institution.ownerRegion).toBe('33');
  });

  it.each<Partial<Invitation>>([
    { ownerRegion: null },
    { ownerRegion: '33.16' },
    { ownerRegion: '33.24.01' },
    { ownerRegion: '33' },
    { kind: 'province', ownerRegion: '33.24' },
    { kind: 'vertical-agency' },
    { kind: 'ministry', ownerRegion: '33.24' },
  ])('need the right tenant, and no other kind has one: %j', (invitation) => {
    expect(() => invite(invitation)).toThrow(OwnerRegionUnclear);
  });
});

describe('The end of an agreement', () => {
  const agreed = (region: string, expiresOn = '2022-12-31', when = at) => {
    const institution = anInstitution({ region });
    institution.agree({ ...PKS, expiresOn, signedOn: '2021-01-01' }, when);
    return institution;
  };

  it.each([
    ['33.16', '2022-10-02T00:30:00.000Z', '2022-12-31T17:00:00.000Z'],
    ['51.08', '2022-10-01T23:30:00.000Z', '2022-12-31T16:00:00.000Z'],
    ['91.03', '2022-10-01T22:30:00.000Z', '2022-12-31T15:00:00.000Z'],
  ])('is told 90, 30 and 7 days before in the morning, and when the year is over where it ends: %s', (region, first, over) => {
    const institution = agreed(region);
    const told: [string | undefined, unknown][] = [];
    while (institution.dueAt) {
      const now = institution.dueAt;
      const fact = institution.tellExpiry(now);
      told.push([now.toISOString(), 'noticeDays' in fact ? fact.noticeDays : 'expired']);
    }

    expect(told.map(([, notice]) => notice)).toEqual([90, 30, 7, 'expired']);
    expect([told[0]?.[0], told[3]?.[0]]).toEqual([first, over]);
  });

  it('is told once for notices that were slept through', () => {
    const institution = agreed('33.16');

    expect(institution.tellExpiry(new Date('2022-12-30T00:00:00Z'))).toMatchObject({ noticeDays: 7, expiresOn: '2022-12-31' });
    expect(institution.dueAt).toEqual(new Date('2022-12-31T17:00:00Z'));
  });

  it('is told from what is still to come where it is near already', () => {
    expect(agreed('33.16', '2021-05-30').dueAt).toEqual(new Date('2021-04-30T00:30:00Z'));
  });

  it('begins anew with a renewal, and is nobody’s matter after a withdrawal', () => {
    const institution = agreed('33.16');
    institution.renew({ ...PKS, expiresOn: '2024-12-31' }, at);
    expect(institution.dueAt).toEqual(new Date('2024-10-02T00:30:00Z'));
    institution.withdraw('Ditarik.', at);
    expect(institution.dueAt).toBeNull();
  });

  it('comes in the order of the notices, each once, wherever one looks from', () => {
    const days = fc.date({ min: new Date('2021-01-01T00:00:00Z'), max: new Date('2023-06-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (from) => {
        const notices: number[] = [];
        for (let next = nextNotice('2022-12-31', from, 'Asia/Jakarta'); next; next = nextNotice('2022-12-31', next.at, 'Asia/Jakarta')) {
          expect(next.at > from).toBe(true);
          notices.push(next.notice);
        }
        expect([90, 30, 7, 0].slice(4 - notices.length)).toEqual(notices);
      }),
      { numRuns: 100 },
    );
  });
});
