/** A name as people read it. */
export interface Name {
  readonly id: string;
  readonly en: string;
}

/** What a holiday is for, as the decrees name it (Keppres 8/2024). */
export const OCCASIONS = {
  newYear: { id: 'Tahun Baru Masehi', en: 'New Year’s Day' },
  lunarNewYear: { id: 'Tahun Baru Imlek', en: 'Lunar New Year' },
  israMikraj: { id: 'Isra Mikraj Nabi Muhammad saw.', en: 'Ascension of the Prophet' },
  nyepi: { id: 'Hari Suci Nyepi', en: 'Day of Silence' },
  goodFriday: { id: 'Wafat Yesus Kristus', en: 'Good Friday' },
  easter: { id: 'Kebangkitan Yesus Kristus', en: 'Easter Sunday' },
  labourDay: { id: 'Hari Buruh Internasional', en: 'Labour Day' },
  idulFitri: { id: 'Hari Raya Idulfitri', en: 'Eid al-Fitr' },
  ascension: { id: 'Kenaikan Yesus Kristus', en: 'Ascension Day' },
  vesak: { id: 'Hari Raya Waisak', en: 'Vesak' },
  pancasila: { id: 'Hari Lahir Pancasila', en: 'Pancasila Day' },
  idulAdha: { id: 'Hari Raya Iduladha', en: 'Eid al-Adha' },
  islamicNewYear: { id: 'Tahun Baru Islam', en: 'Islamic New Year' },
  independence: { id: 'Proklamasi Kemerdekaan', en: 'Independence Day' },
  mawlid: { id: 'Maulid Nabi Muhammad saw.', en: 'Birthday of the Prophet' },
  christmas: { id: 'Kelahiran Yesus Kristus', en: 'Christmas Day' },
  election: { id: 'Hari Pemungutan Suara', en: 'Election day' },
} as const satisfies Record<string, Name>;

export type Occasion = keyof typeof OCCASIONS;
