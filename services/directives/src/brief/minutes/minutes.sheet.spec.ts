import { readFileSync } from 'node:fs';
import type { Language } from '@rakor/kernel';
import { aClosedMeeting } from '../../meeting/meeting.builder.js';
import { viewOf } from '../../meeting/meeting.view.js';
import { textOfPage, textOfPdf } from '../sheet/sheet.text.builder.js';
import { minutesSheet } from './minutes.sheet.js';
import type { MinutesView } from './minutes.view.js';

/** Buleleng prepares for BPK's routine audit on Tuesday 10 January 2023 (U1, U8). */
const buleleng: MinutesView = {
  meeting: viewOf(
    aClosedMeeting({
      ...{ region: '51.08', number: 'RKR/51.08/2023/1', title: 'Persiapan Program Pembangunan 2023', chair: 'Pj Bupati Buleleng' },
      ...{
        startsAt: new Date('2023-01-10T01:00:00Z'),
        startedAt: new Date('2023-01-10T01:05:00Z'),
        closedAt: new Date('2023-01-10T03:30:00Z'),
      },
      place: 'Ruang Rapat Lobi Atiti Wisma',
    }),
  ),
  regionName: 'Kabupaten Buleleng',
  agenda: [{ topic: 'Pemeriksaan rutin BPK', presenter: 'Inspektur', minutes: 30 }],
  attendance: [
    { position: 'Inspektur', organisationName: 'Inspektorat', present: true, delegate: null, acting: true },
    {
      position: 'Kepala Dinas Kesehatan',
      organisationName: 'Dinas Kesehatan',
      present: true,
      delegate: 'Sekretaris Dinas Kesehatan',
      acting: false,
    },
    { position: 'Camat Seririt', organisationName: 'Kecamatan Seririt', present: false, delegate: null, acting: false },
  ],
  missing: ['Kecamatan Gerokgak'],
  utterances: [
    { speaker: 'Pj Bupati Buleleng', kind: 'instruction', text: 'Siapkan diri untuk pemeriksaan BPK.\nJangan ada temuan.' },
    { speaker: 'Inspektur', kind: 'report', text: 'Daftar periksa sudah 60 persen.' },
  ],
  decisions: [{ number: 'RKR/51.08/2023/1/K1', text: 'MPP di lantai 3 Pasar Banyuasri.', status: 'active' }],
  directives: [
    {
      number: 'ARH/51.08/2023/00001',
      text: 'Siapkan diri untuk pemeriksaan BPK.',
      issuer: 'Pj Bupati Buleleng',
      dueOn: '2023-02-28',
      addressees: 2,
      names: ['Inspektorat', 'BPKPD'],
    },
    {
      number: 'ARH/51.08/2023/00002',
      text: 'Bekerja secara kolaboratif.',
      issuer: 'Pj Bupati Buleleng',
      dueOn: null,
      addressees: 40,
      names: ['Bappeda'],
    },
  ],
};
const sheetIn = (language: Language, minutes = buleleng) => minutesSheet(minutes, language, 'Asia/Makassar');

describe('The minutes of a meeting', () => {
  it.each(['id', 'en'] as const)('read as it was agreed: %s', (language) => {
    const agreed = readFileSync(new URL(`minutes.${language}.golden.txt`, import.meta.url), 'utf8');

    expect(textOfPage(sheetIn(language))).toBe(agreed);
  });

  it('cut nothing of what was said, however long, and go on on the next page', async () => {
    const said = Array.from({ length: 12 }, (_, n) => ({
      speaker: 'Pj Bupati Buleleng',
      kind: 'statement' as const,
      text: `${n} awal ${'kata '.repeat(700)}akhir ${n}`,
    }));

    const { text, pages } = await textOfPdf(sheetIn('id', { ...buleleng, utterances: said }));

    expect(pages).toBeGreaterThan(3);
    for (let n = 0; n < 12; n++) expect(text).toContain(`kata akhir ${n}`);
    expect(text).toContain('Notulen RKR/51.08/2023/1, catatan ditutup Selasa, 10 Januari 2023 pukul 11.30 WITA');
  });

  it('say that there is nothing where there is nothing', () => {
    const empty = { agenda: [], attendance: [], missing: [], utterances: [], decisions: [], directives: [] };

    expect(textOfPage(sheetIn('en', { ...buleleng, ...empty })).match(/Nothing\./g)).toHaveLength(5);
  });
});
