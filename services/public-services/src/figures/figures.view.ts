import { ApiProperty } from '@nestjs/swagger';
import type { Figures, FiguresOf } from './figures.reader.js';

const seconds = { type: 'integer', nullable: true, description: 'Seconds, of those who were served; null where nobody was.' } as const;

/** What became of numbers, and what time they took. */
export class FiguresView implements Figures {
  @ApiProperty({ type: 'integer' }) issued!: number;
  @ApiProperty({ type: 'integer' }) served!: number;
  @ApiProperty({ type: 'integer', description: 'Called, and nobody came.' }) missed!: number;
  @ApiProperty({ type: 'integer', description: 'Went away.' }) left!: number;
  @ApiProperty({ type: 'integer', description: 'Still waited when the day ended.' }) expired!: number;
  @ApiProperty({ type: 'integer', description: 'Still in the house: what was issued is all of these together.' }) waiting!: number;
  @ApiProperty(seconds) waitMedian!: number | null;
  @ApiProperty(seconds) waitP90!: number | null;
  @ApiProperty(seconds) serveMedian!: number | null;
  @ApiProperty(seconds) serveP90!: number | null;
  @ApiProperty({ type: 'integer', description: 'Of how many the time that their service’s standard promises was measured.' })
  promised!: number;
  @ApiProperty({ type: 'integer', description: 'Of how many of these it was exceeded.' }) exceeded!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'By how many seconds of open doors at most; null where it always was kept.',
  })
  longestOver!: number | null;
}

export class FiguresOfView extends FiguresView implements FiguresOf {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'A day, an hour of the local clock, the id of a service or counter; null: no counter has called it.',
  })
  key!: string | null;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
}

export class PlaceFiguresView {
  @ApiProperty({ type: FiguresView, description: 'All of the days together.' }) total!: FiguresView;
  @ApiProperty({ type: [FiguresOfView] }) groups!: FiguresOfView[];
}
