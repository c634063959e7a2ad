import type { ReportForm } from '../report-form.js';

/**
 * What became of one recommendation of the audit board (U8): due 60 calendar days after the report was received (UU 15/2004 art. 20), in the
 * four statuses of BPK Regulation 2/2017; the evidence is checked and receipted by the inspectorate (domain §4.13).
 */
export const bpkFollowUp: ReportForm = {
  key: 'bpk-follow-up',
  name: { id: 'Tindak lanjut rekomendasi BPK (TLRHP)', en: 'Follow-up of a recommendation of the BPK' },
  source: 'UU 15/2004 art. 20, BPK 2/2017, U8',
  fields: [
    {
      key: 'recommendation',
      label: { id: 'Nomor dan isi rekomendasi', en: 'Number and text of the recommendation' },
      type: 'text',
      required: true,
    },
    { key: 'receivedOn', label: { id: 'LHP diterima', en: 'Day on which the audit report was received' }, type: 'date', required: true },
    {
      key: 'status',
      label: { id: 'Status', en: 'Status' },
      type: 'choice',
      required: true,
      choices: [
        { key: '1', label: { id: 'Sesuai rekomendasi', en: 'As recommended' } },
        { key: '2', label: { id: 'Belum sesuai atau dalam proses', en: 'Not yet as recommended, or in progress' } },
        { key: '3', label: { id: 'Belum ditindaklanjuti', en: 'Not followed up yet' } },
        { key: '4', label: { id: 'Tidak dapat ditindaklanjuti dengan alasan yang sah', en: 'Cannot be followed up, for a lawful reason' } },
      ],
    },
    {
      key: 'reason',
      label: { id: 'Alasan yang sah', en: 'The lawful reason' },
      type: 'choice',
      requiredWhen: { field: 'status', is: ['4'] },
      choices: [
        { key: 'force-majeure', label: { id: 'Keadaan kahar', en: 'Force majeure' } },
        { key: 'ill', label: { id: 'Sakit, dengan surat keterangan', en: 'Ill, with a letter' } },
        { key: 'in-custody', label: { id: 'Tersangka dalam tahanan', en: 'Suspect in custody' } },
        { key: 'convict', label: { id: 'Menjadi narapidana', en: 'Convict' } },
        { key: 'other', label: { id: 'Alasan sah lain menurut peraturan', en: 'Another reason by law' } },
      ],
    },
    { key: 'value', label: { id: 'Nilai (rupiah)', en: 'Value (rupiah)' }, type: 'rupiah' },
    {
      key: 'receipt',
      label: { id: 'Tanda terima bukti dari Inspektorat', en: 'Receipt of the inspectorate for the evidence' },
      type: 'text',
      requiredWhen: { field: 'status', is: ['1'] },
    },
  ],
};
