import type { Holder, Organisation } from './story.js';

/**
 * The agencies (OPD) that a regency usually has, with the titles of their heads. Laws leave their cut to each regency (PP 18/2016), and names
 * differ: a region of the demo takes what it has from here, and spells out what its report names otherwise.
 */
const USUAL = {
  setda: ['Sekretariat Daerah', 'Sekretaris Daerah'],
  'sekretariat-dprd': ['Sekretariat DPRD', 'Sekretaris DPRD'],
  inspektorat: ['Inspektorat Daerah', 'Inspektur'],
  bappeda: ['Badan Perencanaan Pembangunan Daerah'],
  bpkad: ['Badan Pengelolaan Keuangan dan Aset Daerah'],
  bapenda: ['Badan Pendapatan Daerah'],
  bkpsdm: ['Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'],
  bpbd: ['Badan Penanggulangan Bencana Daerah', 'Kepala Pelaksana Badan Penanggulangan Bencana Daerah'],
  bakesbangpol: ['Badan Kesatuan Bangsa dan Politik'],
  'satpol-pp': ['Satuan Polisi Pamong Praja', 'Kepala Satuan Polisi Pamong Praja'],
  dinkes: ['Dinas Kesehatan'],
  disdik: ['Dinas Pendidikan'],
  dinsos: ['Dinas Sosial'],
  dpppa: ['Dinas Pemberdayaan Perempuan dan Perlindungan Anak'],
  dppkb: ['Dinas Pengendalian Penduduk dan Keluarga Berencana'],
  dpmd: ['Dinas Pemberdayaan Masyarakat dan Desa'],
  dukcapil: ['Dinas Kependudukan dan Pencatatan Sipil'],
  dpmptsp: ['Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'],
  dpupr: ['Dinas Pekerjaan Umum dan Penataan Ruang'],
  dprkp: ['Dinas Perumahan Rakyat dan Kawasan Permukiman'],
  dishub: ['Dinas Perhubungan'],
  dinkominfo: ['Dinas Komunikasi dan Informatika'],
  dlh: ['Dinas Lingkungan Hidup'],
  dinpertan: ['Dinas Pertanian'],
  dkp: ['Dinas Ketahanan Pangan'],
  disnakkeswan: ['Dinas Peternakan dan Kesehatan Hewan'],
  diskan: ['Dinas Perikanan'],
  disdag: ['Dinas Perdagangan'],
  disperindag: ['Dinas Perindustrian dan Perdagangan'],
  dinkop: ['Dinas Koperasi dan Usaha Mikro'],
  disnaker: ['Dinas Tenaga Kerja'],
  disparbud: ['Dinas Pariwisata dan Kebudayaan'],
  dispora: ['Dinas Kepemudaan dan Olahraga'],
  disarpus: ['Dinas Kearsipan dan Perpustakaan'],
  damkar: ['Dinas Pemadam Kebakaran'],
} as const satisfies Record<string, readonly [name: string, head?: string]>;

export type UsualOpd = keyof typeof USUAL;

/** Some of the usual agencies by code. */
export function usualOpd(...codes: readonly UsualOpd[]): Organisation[] {
  return codes.map((code) => {
    const [name, head]: readonly [string, string?] = USUAL[code];
    return opd(code, name, head);
  });
}

/** An agency; its head is "Kepala …" unless it has another title. */
export function opd(code: string, name: string, head = `Kepala ${name}`, holder?: Holder): Organisation {
  return { code, name, class: 'opd', head: { title: head, ...(holder && { holder }) } };
}

/** An agency of the central government or another one that the regent can only ask. */
export function verticalAgency(code: string, name: string, head = `Kepala ${name}`): Organisation {
  return { code, name, class: 'vertical-agency', head: { title: head } };
}

/** A bank, a university, an association. Whom it sends is its own affair: it gets no position. */
export function partner(code: string, name: string): Organisation {
  return { code, name, class: 'partner' };
}
