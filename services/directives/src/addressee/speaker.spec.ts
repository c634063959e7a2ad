import { type AssignmentMode, ORGANISATION_CLASSES } from '@rakor/contracts';
import fc from 'fast-check';
import { OBLIGATIONS, obligationOf, Speaker } from './speaker.js';

const REGION = '35.24';
const LEADERS = ['Bupati Lamongan', 'Wakil Bupati', 'Gubernur Banten', 'Wali Kota Serang', 'Walikota Cilegon', 'Kepala Daerah'];
const OFFICIALS = ['Sekda', 'Sekretaris Daerah Provinsi Banten', 'Asisten I', 'Kepala Dinas Kesehatan', 'Inspektur', 'Sekretaris Dinas'];
const DISTRICT_HEADS = ['Camat Babat', 'Kepala Distrik Sentani'];
const ACTING = ['Pj ', 'Pj. ', 'Plt. ', 'PLH ', 'Penjabat '];

const titles = fc.constantFrom(...LEADERS, ...OFFICIALS, ...DISTRICT_HEADS);
const classes = fc.constantFrom(...ORGANISATION_CLASSES);
const modeFor = (title: string, is: (typeof ORGANISATION_CLASSES)[number], homeRegion = REGION) =>
  Speaker.of(title).modeFor({ class: is, homeRegion }, REGION);
const strengthOf = (mode: AssignmentMode) => OBLIGATIONS.indexOf(obligationOf(mode));

describe('A leader addresses', () => {
  it.each([
    ['opd', 'instruct'],
    ['district-office', 'instruct'],
    ['village', 'coordinate'],
    ['vertical-agency', 'request'],
    ['regency-government', 'request'],
    ['partner', 'invite'],
  ] as const)('%s by the verb of its class: %s', (is, mode) => expect(modeFor('Bupati Lamongan', is)).toBe(mode));
});

describe('An official', () => {
  it.each(OFFICIALS)('cannot instruct the head of an agency: %s', (title) => expect(modeFor(title, 'opd')).toBe('coordinate'));

  it('instructs in the name of the leader', () => {
    for (const title of ['Sekretaris Daerah a.n. Bupati Lamongan', 'Sekda atas nama Pj. Bupati'])
      expect(modeFor(title, 'opd')).toBe('instruct');
  });

  it('of a district asks an agency of the regency', () => {
    for (const title of DISTRICT_HEADS) expect(modeFor(title, 'opd')).toBe('request');
  });
});

describe('Whoever speaks', () => {
  it('instructs only from above, and only agencies and district offices of the own region', () => {
    fc.assert(
      fc.property(titles, classes, fc.constantFrom(REGION, '35.25'), (title, is, home) => {
        if (modeFor(title, is, home) !== 'instruct') return;
        expect(LEADERS).toContain(title);
        expect(['opd', 'district-office']).toContain(is);
        expect(home).toBe(REGION);
      }),
    );
  });

  it('obliges nobody more strongly than the leader does', () => {
    fc.assert(
      fc.property(titles, classes, (title, is) => {
        expect(strengthOf(modeFor(title, is))).toBeGreaterThanOrEqual(strengthOf(modeFor('Bupati Lamongan', is)));
      }),
    );
  });

  it('requests what another tenant is to do', () => {
    fc.assert(fc.property(titles, classes, (title, is) => expect(modeFor(title, is, '36')).toBe('request')));
  });

  it('speaks with the full rank while acting (U9)', () => {
    fc.assert(
      fc.property(titles, classes, fc.constantFrom(...ACTING), (title, is, acting) => {
        expect(modeFor(acting + title, is)).toBe(modeFor(title, is));
      }),
    );
  });

  it('speaks for the leadership where the title tells no rank', () => expect(modeFor('Pimpinan rapat', 'opd')).toBe('instruct'));
});
