import { toOrganisation, toSecretariat } from './salutation.js';

describe('A message speaks', () => {
  it('to the head of an organisation, by position and by name', () => {
    const head = { title: 'Kepala Dinas Kesehatan', holder: 'dr. Edi Sulistyo', acting: false };

    expect(toOrganisation('Dinas Kesehatan', head)).toEqual({
      id: 'Yth. Kepala Dinas Kesehatan, dr. Edi Sulistyo,',
      en: 'To the Kepala Dinas Kesehatan, dr. Edi Sulistyo,',
    });
  });

  it('to the position alone while nobody holds it', () => {
    const head = { title: 'Kepala Dinas Kesehatan', holder: null, acting: false };

    expect(toOrganisation('Dinas Kesehatan', head)).toEqual({ id: 'Yth. Kepala Dinas Kesehatan,', en: 'To the Kepala Dinas Kesehatan,' });
  });

  it('to whoever leads an organisation of which no position is known', () => {
    expect(toOrganisation('Dinas Kesehatan', undefined)).toEqual({
      id: 'Yth. Pimpinan Dinas Kesehatan,',
      en: 'To the head of Dinas Kesehatan,',
    });
  });

  it.each([
    ['Kepala Dinas Kesehatan', 'Plt.'],
    ['Camat Blora', 'Plt.'],
    ['Bupati Buleleng', 'Pj.'],
    ['Wali Kota Serang', 'Pj.'],
    ['Walikota Serang', 'Pj.'],
    ['Sekretaris Daerah Provinsi Banten', 'Pj.'],
  ])('to an acting %s as %s', (title, standIn) => {
    expect(toOrganisation('x', { title, holder: 'Lihadnyana', acting: true })).toEqual({
      id: `Yth. ${standIn} ${title}, Lihadnyana,`,
      en: `To the acting ${title}, Lihadnyana,`,
    });
  });

  it('to the secretariat of a region, also while the name of the region is unknown', () => {
    expect(toSecretariat('Kabupaten Blora')).toEqual({
      id: 'Yth. Sekretariat Kabupaten Blora,',
      en: 'To the secretariat of Kabupaten Blora,',
    });
    expect(toSecretariat(null)).toEqual({ id: 'Yth. Sekretariat,', en: 'To the secretariat,' });
  });
});
