import { ApiProperty } from '@nestjs/swagger';
import { ITEM_KINDS, type ItemKind } from '../message/item.js';

/** Something that is followed. */
export class FollowingView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ enum: ITEM_KINDS })
  readonly kind!: ItemKind;

  @ApiProperty({ format: 'uuid', description: 'Of the directive, meeting, program or place.' })
  readonly itemId!: string;

  @ApiProperty({ description: 'Who said so.' })
  readonly setBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly setAt!: string;
}
