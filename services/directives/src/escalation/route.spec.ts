import { anOfficial, anOwner, aRegister } from './escalation.builder.js';
import { type Registers, route } from './route.js';

const registers = (overrides: Partial<Registers> = {}): Registers => ({
  owner: anOwner(),
  addressee: aRegister(),
  issuer: aRegister(),
  ...overrides,
});
const vacant = anOfficial('Sekretaris Daerah', { holder: null });

describe('A step of the ladder reaches', () => {
  it.each([
    ['owner', { recipient: 'owner', recipientOrganisationCode: 'dinkes', position: 'Kepala Dinas Kesehatan' }],
    ['head', { recipient: 'head', recipientOrganisationCode: 'dinkes', holder: 'dr. Edi', acting: false }],
    ['verifier', { recipient: 'verifier', recipientOrganisationCode: null, recipientRegion: '35.24' }],
    ['sekda', { recipient: 'sekda', recipientOrganisationCode: 'setda', holder: 'Komang Gede Irawadi' }],
    ['leader-brief', { recipient: 'leader-brief', recipientOrganisationCode: null, position: 'Bupati', holder: 'Arief Rohman' }],
  ] as const)('whom it is for: %s', (sought, recipient) => {
    expect(route(sought, registers())).toMatchObject({ recipient, unreached: [] });
  });

  it('an acting holder, and says so (U9)', () => {
    const sekda = anOfficial('Sekretaris Daerah', { holder: 'M Tranggono', acting: true });

    expect(route('sekda', registers({ issuer: aRegister({ sekda }) })).recipient).toMatchObject({ holder: 'M Tranggono', acting: true });
  });

  it('the owner’s organisation though nobody leads it: its staff reads', () => {
    expect(route('owner', registers({ owner: anOwner({ head: null }) }))).toMatchObject({
      recipient: { recipient: 'owner', position: null, holder: null, acting: null },
      unreached: [],
    });
  });

  it('the head in the tenant of the addressee, and the Sekda of the one that issued (N1)', () => {
    const across = registers({ addressee: aRegister({ region: '36.04' }), issuer: aRegister({ region: '36' }) });

    expect(route('head', across).recipient.recipientRegion).toBe('36.04');
    expect(route('sekda', across).recipient.recipientRegion).toBe('36');
    expect(route('leader-brief', across).recipient.recipientRegion).toBe('36');
  });
});

describe('A step that finds nobody falls through', () => {
  it.each([
    ['a head that nobody is', { owner: anOwner({ head: null }) }, 'sekda', ['head: no-such-position']],
    ['a head whose post is vacant', { owner: anOwner({ head: vacant }) }, 'sekda', ['head: nobody-holds-it']],
    ['an organisation that the register has not', { owner: anOwner({ isRegistered: false }) }, 'sekda', ['head: organisation-unknown']],
    [
      'neither head nor Sekda',
      { owner: anOwner({ head: null }), addressee: aRegister({ sekda: vacant }) },
      'secretariat',
      ['head: no-such-position', 'sekda: nobody-holds-it'],
    ],
    [
      'a region that is not onboarded',
      { owner: anOwner({ isRegistered: false }), addressee: aRegister({ isOnboarded: false, sekda: null }) },
      'province-helpdesk',
      ['head: organisation-unknown', 'sekda: no-such-position', 'secretariat: region-not-onboarded'],
    ],
  ])('%s', (_, missing, recipient, unreached) => {
    const found = route('head', registers(missing));

    expect(found.recipient.recipient).toBe(recipient);
    expect(found.unreached.map((one) => `${one.recipient}: ${one.cause}`)).toEqual(unreached);
  });

  it.each(['owner', 'head', 'verifier', 'sekda', 'leader-brief'] as const)('to the helpdesk of the province in the end: %s', (sought) => {
    const nothing = aRegister({ region: '35.24', isOnboarded: false, sekda: null, leader: null });

    const found = route(sought, { owner: anOwner({ isRegistered: false, head: null }), addressee: nothing, issuer: nothing });

    expect(found.recipient).toMatchObject({ recipient: 'province-helpdesk', recipientRegion: '35' });
    expect(found.unreached.length).toBeGreaterThan(0);
  });
});
