import type { SatisfactionPublishedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';

/** Blora's mall: the time that things take, the handling of complaints and the fees are judged worst. */
export function aPublication(overrides: Partial<SatisfactionPublishedV1> = {}): SatisfactionPublishedV1 {
  return {
    ...{ publicationId: newId(), sequence: 1, placeId: newId(), placeName: 'MPP Blora', operatorId: newId(), operatorCode: 'dpmptsp' },
    ...{ from: '2021-06-01', until: '2021-06-30', respondents: 80, served: 100 },
    ...{ index: '83.33', grade: 'B', formula: 'permenpanrb-14-2017/1' },
    lowest: [
      { element: 'U3', name: 'Waktu penyelesaian', mean: '1.0000' },
      { element: 'U9', name: 'Penanganan pengaduan, saran, dan masukan', mean: '2.0000' },
      { element: 'U4', name: 'Biaya/tarif', mean: '3.0000' },
    ],
    ...{ publishedBy: 'kadis', publishedAt: '2021-07-01T02:00:00.000Z' },
    ...overrides,
  };
}
