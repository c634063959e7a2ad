import { STANDARD_COMPONENTS } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import fc from 'fast-check';
import { aContent } from './standard.builder.js';
import { differences, loaded, overridden, PUBLIC_COMPONENTS, type StandardContent, stored, unsaid } from './standard.content.js';
import { NothingToOverride, StandardAsBefore, StandardRetired } from './standard.errors.js';
import { Standard } from './standard.js';

const at = new Date('2021-03-29T03:00:00Z');
const nothing: StandardContent = { components: {}, fees: null, promised: null };
const ofJateng = () => Standard.add(newId(), '33', { code: 'ktp-el', name: 'KTP elektronik', content: aContent() }, at).standard;

describe('A service standard', () => {
  it('has fourteen components, of which the public reads the six of the delivery (UU 25/2009)', () => {
    expect(STANDARD_COMPONENTS).toHaveLength(14);
    expect(PUBLIC_COMPONENTS).toEqual(['requirements', 'procedure', 'time', 'fee', 'product', 'complaints']);
  });

  it('is complete when it says something of each', () => {
    expect(unsaid(aContent())).toEqual([]);
    expect(unsaid(nothing)).toEqual(STANDARD_COMPONENTS);
    expect(unsaid(aContent({ fees: null, promised: null }))).toEqual(['time', 'fee']);
  });

  it('is told with all that it says, edition by edition', () => {
    const standard = ofJateng();

    const revised = standard.revise(aContent({ fees: [{ name: 'Cetak', amount: 25_000n }] }), at);

    expect(revised).toMatchObject({ sequence: 2, edition: 2, fees: [{ name: 'Cetak', amount: '25000' }], promisedUnit: 'working-days' });
    expect(revised.components).toHaveLength(12);
    expect(() => standard.revise(aContent({ fees: [{ name: 'Cetak', amount: 25_000n }] }), at)).toThrow(StandardAsBefore);
  });

  it('holds until it is retired', () => {
    const standard = ofJateng();
    standard.retire('Diganti.', at);

    expect(() => standard.retire('Lagi.', at)).toThrow(StandardRetired);
    expect(() => standard.revise(nothing, at)).toThrow(StandardRetired);
  });

  it('keeps rupiah to the last digit, beyond what a JSON number holds', () => {
    const content = aContent({ fees: [{ name: 'Retribusi', amount: 9_007_199_254_740_993n }] });

    expect(loaded(JSON.parse(JSON.stringify(stored(content))) as ReturnType<typeof stored>)).toEqual(content);
  });
});

describe('An override (F18)', () => {
  it('says only what differs, and the rest is the province’s', () => {
    const own = { components: { complaints: 'Hubungi DPMPTSP Blora.' }, fees: null, promised: { amount: 60, unit: 'minutes' } } as const;
    const { standard, added } = Standard.override(newId(), '33.16', ofJateng(), own, at);
    const holds = overridden(aContent(), standard.content);

    expect(added).toMatchObject({ code: 'ktp-el', edition: 1, components: [{ component: 'complaints' }], fees: null, promisedAmount: 60 });
    expect(differences(aContent(), holds)).toEqual(['time', 'complaints']);
    expect(holds.components.requirements).toBe('Tentang requirements.');
    expect(unsaid(holds)).toEqual([]);
  });

  it('is a regency’s, of its own province, of what holds', () => {
    for (const region of ['33', '35.24'])
      expect(() => Standard.override(newId(), region, ofJateng(), nothing, at)).toThrow(NothingToOverride);
    const retired = ofJateng();
    retired.retire('Diganti.', at);
    expect(() => Standard.override(newId(), '33.16', retired, nothing, at)).toThrow(NothingToOverride);
  });

  it('differs from the province in nothing else than what it says', () => {
    const texts = fc.dictionary(fc.constantFrom('requirements', 'procedure', 'product', 'safety'), fc.constantFrom('a', 'b'));
    const fees = fc.option(
      fc.array(fc.record({ name: fc.constantFrom('x', 'y'), amount: fc.bigInt({ min: 0n, max: 99n }) }), { minLength: 1 }),
    );
    const promised = fc.option(
      fc.record({ amount: fc.integer({ min: 1, max: 3 }), unit: fc.constantFrom('minutes' as const, 'hours' as const) }),
    );
    const content = fc.record({ components: texts, fees, promised });
    fc.assert(
      fc.property(content, content, (base, own) => {
        const said = STANDARD_COMPONENTS.filter((component) => !unsaid(own).includes(component));
        for (const component of differences(base, overridden(base, own))) expect(said).toContain(component);
        expect(unsaid(overridden(base, own))).toEqual(unsaid(base).filter((component) => !said.includes(component)));
      }),
      { numRuns: 150 },
    );
  });
});
