import { ApiProperty } from '@nestjs/swagger';
import type { Holding } from './holding.js';
import type { Position } from './position.js';

/** A holding as it is shown. */
export class HoldingView {
  @ApiProperty({ format: 'uuid' })
  declare readonly id: string;

  @ApiProperty()
  declare readonly personName: string;

  @ApiProperty({ type: String, nullable: true, description: 'The account by which the holder signs in: `sub` of the tokens.' })
  declare readonly subject: string | null;

  @ApiProperty({ description: 'For the time being: Pj, Plt, Plh.' })
  declare readonly acting: boolean;

  @ApiProperty({ format: 'date', description: 'First day, local to the region.' })
  declare readonly from: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day; null while nobody knows it.' })
  declare readonly until: string | null;
}

/** A position as it is shown. */
export class PositionView {
  @ApiProperty({ format: 'uuid' })
  declare readonly id: string;

  @ApiProperty({ format: 'uuid' })
  declare readonly organisationId: string;

  @ApiProperty({ example: 'Kepala Dinas Kesehatan' })
  declare readonly title: string;

  @ApiProperty({ description: 'Whether it leads its organisation.' })
  declare readonly head: boolean;

  @ApiProperty({ type: HoldingView, nullable: true, description: 'Who holds it today; null while it is vacant.' })
  declare readonly holder: HoldingView | null;

  @ApiProperty({ type: 'integer' })
  declare readonly version: number;
}

export function viewOf({ id, organisationId, title, head, version }: Position, holder: Holding | null): PositionView {
  return { id, organisationId, title, head, holder: holder && holdingViewOf(holder), version };
}

export function holdingViewOf({ id, personName, subject, acting, from, until }: Holding): HoldingView {
  return { id, personName, subject, acting, from, until };
}
