import { newId } from '@rakor/kernel';
import { Holding, type HoldingWish } from './holding.js';
import { Position } from './position.js';

/** A head position of Blora that nobody has held yet. */
export function aPosition(overrides: Partial<Position> = {}): Position {
  const wish = { organisationId: newId(), title: 'Kepala Dinas Kesehatan', head: true };
  const { position } = Position.create('33.16', wish, 'regency-admin@33.16', new Date('2021-01-04T02:00:00Z'));
  return Object.assign(position, overrides);
}

/** Somebody who holds it for good. */
export function aHolder(from: string, until: string | null = null, overrides: Partial<HoldingWish> = {}): HoldingWish {
  return { personName: 'Sri Wahyuni', subject: null, acting: false, from, until, ...overrides };
}

/** A holding that lies in the past of a test. */
export function aHolding(from: string, until: string | null = null): Holding {
  const recorded = { recordedAt: new Date('2021-01-04T02:00:00Z'), recordedBy: 'regency-admin@33.16' };
  return Object.assign(new Holding(), { ...aHolder(from, until), ...recorded, region: '33.16', id: newId(), positionId: newId() });
}
