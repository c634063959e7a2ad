import { newId, type StateOf } from '@rakor/kernel';
import { Measurement } from './measurement.js';

/** What Kabupaten Serang has measured of stunting in 2022, waiting for approval. */
export function aMeasurement(overrides: Partial<Measurement> = {}): Measurement {
  return Object.assign(new Measurement(), {
    id: newId(),
    region: '36.04',
    indicatorId: newId(),
    period: '2022',
    place: '36.04',
    part: '',
    numerator: 2_640n,
    denominator: 10_000n,
    status: 'submitted',
    revision: 0,
    late: false,
    submittedBy: 'staf-dinkes',
    submittedAt: new Date('2023-01-25T02:00:00Z'),
    version: 1,
    ...overrides,
  } satisfies StateOf<Measurement>);
}
