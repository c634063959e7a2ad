import { ApiProperty } from '@nestjs/swagger';
import type { Language } from '@rakor/kernel';

export class CallView {
  @ApiProperty({
    type: 'integer',
    description: 'Counted for each place, never twice: say those that are above the last one that was said.',
  })
  seq!: number;
  @ApiProperty({ example: 'A017' }) number!: string;
  @ApiProperty({ example: 'Loket 3' }) counterName!: string;
  @ApiProperty({ description: 'Whether it was called before.' }) again!: boolean;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'What to say, in "id" and "en".' })
  spoken!: Record<Language, string>;
  @ApiProperty({ format: 'date-time' }) saidAt!: string;
}

export class HallCounterView {
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who is there, or is to come; null while it is free.' }) number!: string | null;
  @ApiProperty({ enum: ['called', 'serving', 'free'] }) state!: 'called' | 'serving' | 'free';
}

export class HallLineView {
  @ApiProperty() serviceName!: string;
  @ApiProperty({ type: 'integer' }) waiting!: number;
}

/** What a hall's screen shows and says; nothing of who the visitors are. */
export class HallView {
  @ApiProperty() placeName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day that is open; null: none is.' }) date!: string | null;
  @ApiProperty({ type: [CallView], description: 'The latest calls, newest first.' }) calls!: CallView[];
  @ApiProperty({ type: [HallCounterView], description: 'Those that are open.' }) counters!: HallCounterView[];
  @ApiProperty({ type: [HallLineView], description: 'Services for which somebody waits.' }) lines!: HallLineView[];
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: { type: 'string' } },
    description: 'What the staff let it say now, in "id" and "en".',
  })
  notices!: Record<Language, string>[];
  @ApiProperty({ type: 'integer' }) waiting!: number;
}
