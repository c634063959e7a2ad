import { EntitySchema } from 'typeorm';
import { Measurement } from './measurement.js';

/** bigint comes as text from PostgreSQL, because JavaScript's numbers lose some beyond 2^53. */
const exactly = {
  to: (value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};

export const MeasurementSchema = new EntitySchema<Measurement>({
  name: 'measurement',
  target: Measurement,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    indicatorId: { type: 'uuid', name: 'indicator_id' },
    period: { type: 'text' },
    place: { type: 'text' },
    part: { type: 'text' },
    numerator: { type: 'bigint', transformer: exactly },
    denominator: { type: 'bigint', nullable: true, transformer: exactly },
    status: { type: 'text' },
    revision: { type: 'int' },
    late: { type: 'boolean' },
    submittedBy: { type: 'text', name: 'submitted_by' },
    submittedAt: { type: 'timestamptz', name: 'submitted_at' },
    version: { type: 'int' },
  },
});
