import type { IndicatorDefinition, Part } from '../definition.js';

const area = (code: string, id: string, en: string): Part => ({ code, name: { id, en } });

const PROCUREMENT = area('pbj', 'Pengadaan barang dan jasa', 'Procurement');
const INSPECTORATE = area('apip', 'Pengawasan APIP', 'Internal audit');
const PERSONNEL = area('asn', 'Manajemen ASN', 'Civil service management');
const ASSETS = area('bmd', 'Barang milik daerah', 'Regional assets');
const TAXES = area('pajak', 'Optimalisasi pajak', 'Tax revenue');

const OF_2023 = [
  area('perencanaan-penganggaran', 'Perencanaan dan penganggaran', 'Planning and budgeting'),
  PROCUREMENT,
  area('perizinan', 'Perizinan', 'Licensing'),
  ...[INSPECTORATE, PERSONNEL, ASSETS, TAXES],
  area('dana-desa', 'Dana desa', 'Village funds'),
];
const OF_2025 = [
  area('perencanaan', 'Perencanaan', 'Planning'),
  area('penganggaran', 'Penganggaran', 'Budgeting'),
  PROCUREMENT,
  area('pelayanan-publik', 'Pelayanan publik', 'Public services'),
  ...[INSPECTORATE, PERSONNEL, ASSETS, TAXES],
];

const SATU_DATA = {
  ...{ subject: 'satu-data', source: 'administrative', sourceName: 'Walidata, Perpres 39/2019', periodicity: 'month', edition: 1 },
  ...{ release: { months: 1, day: 5 }, level: 'regency', rollsUp: true, countsProvince: true, parts: { kind: 'organisations' } },
  direction: 'higher-is-better',
} as const satisfies Partial<IndicatorDefinition>;
const SHARE = { unit: 'percent', formula: 'share', bounded: true } as const;

/** KPK's score for the prevention of corruption (U2, domain §4.14), and how far each organisation's data are shared (B4, domain §4.15). */
export const GOVERNANCE: readonly IndicatorDefinition[] = [
  {
    code: 'mcp-score',
    edition: 1,
    subject: 'mcp',
    name: { id: 'Skor MCP KPK', en: 'MCP score of the KPK' },
    unit: 'score',
    formula: 'score',
    numerator: { id: 'skor × 100', en: 'score × 100' },
    denominator: { id: '100', en: '100' },
    bounded: false,
    direction: 'higher-is-better',
    source: 'administrative',
    sourceName: 'KPK, Monitoring Centre for Prevention',
    periodicity: 'year',
    release: { months: 2, day: 15 },
    level: 'regency',
    // A mean of scores is no score.
    rollsUp: false,
    countsProvince: true,
    parts: {
      kind: 'areas',
      editions: [
        { from: 2023, about: { id: '30 indikator, 63 subindikator', en: '30 indicators, 63 sub-indicators' }, parts: OF_2023 },
        { from: 2024, about: { id: '8 area baru', en: '8 new areas' }, parts: OF_2025 },
        { from: 2025, about: { id: '16 sasaran, 111 indikator', en: '16 targets, 111 indicators' }, parts: OF_2025 },
      ],
    },
  },
  {
    ...SATU_DATA,
    code: 'satu-data-registered',
    name: { id: 'Data terdaftar per perangkat daerah', en: 'Datasets registered, by organisation' },
    unit: 'count',
    formula: 'amount',
    numerator: { id: 'dataset terdaftar', en: 'datasets registered' },
    denominator: null,
    bounded: false,
  },
  {
    ...SATU_DATA,
    ...SHARE,
    code: 'satu-data-checked',
    name: { id: 'Data yang sudah diperiksa walidata', en: 'Datasets checked by the data steward' },
    numerator: {
      id: 'dataset diperiksa (standar, metadata, interoperabilitas, kode referensi)',
      en: 'datasets that meet all four principles',
    },
    denominator: { id: 'dataset terdaftar', en: 'datasets registered' },
  },
  {
    ...SATU_DATA,
    ...SHARE,
    code: 'satu-data-published',
    name: { id: 'Data yang sudah disebarluaskan', en: 'Datasets published' },
    numerator: { id: 'dataset disebarluaskan', en: 'datasets published' },
    denominator: { id: 'dataset diperiksa', en: 'datasets checked' },
  },
  {
    ...SATU_DATA,
    ...SHARE,
    code: 'satu-data-fresh',
    name: { id: 'Data yang masih mutakhir', en: 'Datasets that are fresh' },
    numerator: { id: 'dataset diperbarui dalam jadwalnya', en: 'datasets updated within their schedule' },
    denominator: { id: 'dataset disebarluaskan', en: 'datasets published' },
  },
];
