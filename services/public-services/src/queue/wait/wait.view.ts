import { ApiProperty } from '@nestjs/swagger';
import type { Range } from './forecast.js';

/** Minutes from now until the call: at best and at worst. */
export class WaitView {
  @ApiProperty({ type: 'integer' }) fromMinutes!: number;
  @ApiProperty({ type: 'integer' }) toMinutes!: number;
}

export class LineView {
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty() institutionName!: string;
  @ApiProperty({ type: 'integer', description: 'How many wait for it.' }) waiting!: number;
  @ApiProperty({ type: 'integer', description: 'Open counters that serve it.' }) counters!: number;
  @ApiProperty({ type: WaitView, nullable: true, description: 'For who comes now; null while no open counter serves it.' })
  wait!: WaitView | null;
}

/** What a place is like, for whoever thinks of going there. */
export class PlaceWaitState {
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day that is open; null: no numbers are given out.' })
  date!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closesAt!: string | null;
  @ApiProperty({ type: 'integer', description: 'How many wait, for whatever it is.' }) waiting!: number;
  @ApiProperty({ type: [LineView] }) lines!: LineView[];
}

/** The same, right now. */
export class PlaceWaitView extends PlaceWaitState {
  @ApiProperty({ format: 'date-time', description: 'When this was so.' }) at!: string;
}

/** Whole minutes, never a shorter range than it is. */
export function waitViewOf(range: Range | undefined): WaitView | null {
  return range ? { fromMinutes: Math.floor(range.from / 60), toMinutes: Math.ceil(range.to / 60) } : null;
}
