import { ApiProperty } from '@nestjs/swagger';
import { type ChannelLimit, LIMITED_CHANNELS, type LimitedChannel } from './limit.js';

/** How many messages of a region may leave the house on a channel. */
export class LimitView {
  @ApiProperty({ enum: LIMITED_CHANNELS }) channel!: LimitedChannel;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: as many as there are.' }) perHour!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'On a day of the region’s own clocks.' }) perDay!: number | null;
  @ApiProperty({ description: 'Also the ETag; 0 while none was set.' }) version!: number;
}

export function viewOf({ channel, perHour, perDay, version }: ChannelLimit): LimitView {
  return { channel, perHour, perDay, version };
}
