import type { ObstacleType } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';

/** What stands in the way, in words. */
export const OBSTACLE_TYPE_WORDS: Readonly<Record<Language, Readonly<Record<ObstacleType, string>>>> = {
  id: {
    budget: 'anggaran',
    land: 'lahan',
    staffing: 'sumber daya manusia',
    'vertical-agency': 'instansi vertikal',
    regulation: 'regulasi',
    vendor: 'penyedia',
    data: 'data',
  },
  en: {
    budget: 'budget',
    land: 'land',
    staffing: 'staffing',
    'vertical-agency': 'vertical agency',
    regulation: 'regulation',
    vendor: 'vendor',
    data: 'data',
  },
};
