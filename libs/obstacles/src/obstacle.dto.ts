import { OBSTACLE_TYPES, type ObstacleType } from '@rakor/contracts';
import { Text, WhereSent } from '@rakor/http';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsUUID, ValidateNested } from 'class-validator';
import type { WhoMustUnblock } from './unblocker.js';

/** Who must unblock: one of the two. */
class UnblockerDto implements WhoMustUnblock {
  /** An organisation of the region that waits for it. */
  @WhereSent() @IsUUID() organisationId?: string;
  /** Title of a position, where no organisation of the register must do it. */
  @WhereSent() @Text(200) position?: string;
}

/** What stands in the way, and who must take it away. */
export class ObstacleDto {
  @IsIn(OBSTACLE_TYPES) type!: ObstacleType;
  @Text(2000) text!: string;
  @IsObject() @ValidateNested() @Type(() => UnblockerDto) unblocker!: UnblockerDto;
}
