import type { ReportForm } from '../report-form.js';

/** How a public service becomes faster, excellent and accurate: what Buleleng asked every agency to report on (U3). */
export const serviceImprovement: ReportForm = {
  key: 'service-improvement',
  name: { id: 'Pelayanan publik yang cepat, prima, dan tepat', en: 'Faster, excellent and accurate public service' },
  source: 'U3',
  fields: [
    { key: 'service', label: { id: 'Layanan', en: 'Service' }, type: 'text', required: true },
    {
      key: 'minutesBefore',
      label: { id: 'Waktu layanan sebelumnya (menit)', en: 'Time that it took before (minutes)' },
      type: 'number',
      required: true,
    },
    {
      key: 'minutesNow',
      label: { id: 'Waktu layanan sekarang (menit)', en: 'Time that it takes now (minutes)' },
      type: 'number',
      required: true,
    },
    { key: 'change', label: { id: 'Apa yang diubah', en: 'What was changed' }, type: 'text', required: true },
    {
      key: 'corrections',
      label: { id: 'Produk yang harus diperbaiki', en: 'Products that had to be corrected' },
      type: 'number',
      required: true,
    },
  ],
};
