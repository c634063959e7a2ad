import { ApiProperty } from '@nestjs/swagger';
import type { SlipEffect } from '@rakor/contracts';
import { SlipEffectView } from '../slip/slip.view.js';
import type { OutsideEvent } from './outside-event.js';

/** Something that programs wait for and that is not in the region's hands. */
export class OutsideEventView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Grand launching oleh Menteri PAN-RB' }) name!: string;
  @ApiProperty({ example: 'Menteri PAN-RB', description: 'In whose hands the date is.' }) owner!: string;
  @ApiProperty({ format: 'date', description: 'As it was first said.' }) firstOn!: string;
  @ApiProperty({ format: 'date' }) expectedOn!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the organisation that put it down; null: the secretariat.' })
  notedFor!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export class MovedOutsideEventView extends OutsideEventView {
  @ApiProperty({ type: [SlipEffectView], description: 'Milestones that move with it, the earliest first.' }) effects!: SlipEffect[];
}

export function viewOf({ id, name, owner, firstOn, expectedOn, notedFor, version }: OutsideEvent): OutsideEventView {
  return { id, name, owner, firstOn, expectedOn, notedFor, version };
}
