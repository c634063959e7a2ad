import { newId } from '@rakor/kernel';
import fc from 'fast-check';
import { anInstitution, PKS } from '../institution/institution.builder.js';
import { aLaunch } from '../launch/launch.builder.js';
import { aPlace } from '../place/place.builder.js';
import { aReadiness, BLORA_PLAN } from '../readiness/readiness.builder.js';
import { Readiness } from '../readiness/readiness.js';
import { type GateFacts, missingFor, type OfferedService } from './requirements.js';

const TODAY = '2021-05-11';
const place = aPlace({ status: 'preparing' });
const bound = { agreementNumber: PKS.number, signedOn: PKS.signedOn, expiresOn: PKS.expiresOn };
const live = (code: string) => anInstitution({ code, status: 'live', ...bound });
const aService = (overrides: Partial<OfferedService> = {}): OfferedService => ({
  service: { code: 'skck' },
  notOffered: null,
  unsaid: [],
  ...overrides,
});
const all = BLORA_PLAN.map(({ code }) => code);
const softly = BLORA_PLAN.filter(({ gate }) => gate === 'soft-launch').map(({ code }) => code);
const facts = (overrides: Partial<GateFacts> = {}): GateFacts => ({
  ...{ place, readiness: aReadiness(place, all), institutions: [live('polres')], services: [aService()], launch: null },
  ...overrides,
});
const told = (gate: 'soft-launch' | 'grand-launch', overrides: Partial<GateFacts>, today = TODAY) =>
  missingFor(gate, facts(overrides), today).map(({ what, where }) => `${what} ${where}`);

describe('Before a launch', () => {
  it.each(['soft-launch', 'grand-launch'] as const)('nothing is missing where all is there: %s', (gate) => {
    expect(missingFor(gate, facts(), TODAY)).toEqual([]);
  });

  it('all that is missing is told at once, with how to mend it', () => {
    const bare = facts({ place: aPlace({ hours: [] }), readiness: Readiness.of(newId(), place), institutions: [], services: [] });

    expect(missingFor('soft-launch', bare, TODAY)).toEqual([
      { what: 'plan', where: 'mpp-blora', how: 'Set down what has to be shown before it opens.' },
      { what: 'hours', where: 'mpp-blora', how: 'Set its opening hours.' },
      { what: 'institution', where: 'mpp-blora', how: 'Nobody serves yet: bring one institution live.' },
      { what: 'service', where: 'mpp-blora', how: 'Offer a service that people can come for.' },
    ]);
  });

  it.each(['soft-launch', 'grand-launch'] as const)('of what it offers something is served on the day: %s', (gate) => {
    const idle = aService({ notOffered: 'institution-not-serving' });

    expect(told(gate, { services: [idle] })).toEqual(['service mpp-blora']);
    expect(told(gate, { services: [idle, aService({ service: { code: 'sim' } })] })).toEqual([]);
  });

  it('evidence counts when somebody else has seen it', () => {
    const readiness = aReadiness(place, softly.slice(2));
    readiness.submit('partisi', { note: 'Selesai.', links: [] }, 'staf', new Date());

    expect(missingFor('soft-launch', facts({ readiness }), TODAY).map(({ where, how }) => [where, how.split(' ')[0]])).toEqual([
      ['civil-works/partisi', 'Verify'],
      ['civil-works/kebersihan', 'Submit'],
    ]);
  });

  it('the soft launch asks for its own items, and the grand launch for all', () => {
    const readiness = aReadiness(place, softly);

    expect(told('soft-launch', { readiness })).toEqual([]);
    expect(told('grand-launch', { readiness })).toEqual(['evidence complaint-desk/pengaduan', 'evidence service-standards/survei']);
  });

  it('one institution serves at the soft launch, and at the grand launch nobody is still on the way', () => {
    const institutions = [live('polres'), anInstitution({ code: 'bpn', status: 'trained', ...bound })];

    expect(told('soft-launch', { institutions })).toEqual([]);
    expect(told('grand-launch', { institutions })).toEqual(['institution bpn']);
    expect(told('soft-launch', { institutions: institutions.slice(1) })).toEqual(['institution mpp-blora']);
  });

  it('no agreement is over', () => {
    expect(told('soft-launch', {}, '2022-12-31')).toEqual([]);
    expect(told('soft-launch', {}, '2023-01-01')).toEqual(['agreement polres', 'institution mpp-blora']);
    expect(told('grand-launch', { institutions: [live('polres'), live('bpn')] }, '2023-01-01')).toContain('agreement bpn');
  });

  it('each service has a standard that says all fourteen components, and in a district its delegation', () => {
    const services = [
      aService({ service: { code: 'iumk' }, unsaid: null }),
      aService({ service: { code: 'kk' }, unsaid: ['fee', 'safety'] }),
      aService({ service: { code: 'sku' }, notOffered: 'not-delegated' }),
    ];

    expect(told('soft-launch', { services })).toEqual(['standard iumk', 'standard kk', 'delegation sku']);
    expect(missingFor('soft-launch', facts({ services }), TODAY)[1]?.how).toBe('Its standard says nothing of fee, safety.');
  });

  it('the guest has said yes to the day, and whoever comes along is ready; who declines is not waited for (B1)', () => {
    const partners = [
      { partnerRegion: '33.24', standing: 'accepted' },
      { partnerRegion: '34.71', standing: 'invited' },
      { partnerRegion: '33.15', standing: 'declined' },
      { partnerRegion: '33.17', standing: 'ready' },
    ] as const;

    expect(told('grand-launch', { launch: { launch: aLaunch(), partners } })).toEqual([
      'guest Menteri PAN-RB',
      'partner 33.24',
      'partner 34.71',
    ]);
    expect(told('grand-launch', { launch: { launch: aLaunch({ guestConfirmedOn: '2021-06-04' }), partners: [] } })).toEqual([]);
  });

  it('the grand launch never asks for less than the soft launch', () => {
    const some = fc.subarray(all);
    const institution = fc.constantFrom(live('a'), anInstitution({ code: 'b', status: 'staffed', ...bound }), anInstitution({ code: 'c' }));
    fc.assert(
      fc.property(some, fc.uniqueArray(institution), fc.boolean(), (verified, institutions, offers) => {
        const given = { readiness: aReadiness(place, verified), institutions, services: offers ? [aService()] : [] };
        const soft = missingFor('soft-launch', facts(given), TODAY);
        const grand = missingFor('grand-launch', facts(given), TODAY);
        expect(grand.length === 0 && soft.length > 0).toBe(false);
        for (const { what, where } of soft.filter(({ what }) => what !== 'institution'))
          expect(grand.map((one) => `${one.what} ${one.where}`)).toContain(`${what} ${where}`);
      }),
      { numRuns: 100 },
    );
  });
});
