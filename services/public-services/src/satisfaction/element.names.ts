import type { SatisfactionElement } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';

/** What the elements are called, as the decree does and in English. */
export const ELEMENT_NAMES: Record<SatisfactionElement, Record<Language, string>> = {
  U1: { id: 'Persyaratan', en: 'Requirements' },
  U2: { id: 'Sistem, mekanisme, dan prosedur', en: 'System, mechanism and procedure' },
  U3: { id: 'Waktu penyelesaian', en: 'Time to completion' },
  U4: { id: 'Biaya/tarif', en: 'Fees' },
  U5: { id: 'Produk spesifikasi jenis pelayanan', en: 'What the service delivers' },
  U6: { id: 'Kompetensi pelaksana', en: 'Competence of the staff' },
  U7: { id: 'Perilaku pelaksana', en: 'Conduct of the staff' },
  U8: { id: 'Sarana dan prasarana', en: 'Facilities' },
  U9: { id: 'Penanganan pengaduan, saran, dan masukan', en: 'Handling of complaints and suggestions' },
};
