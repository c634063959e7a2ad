import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { CALENDAR_KEEPERS } from '../../edge/roles.js';
import { CloseDayHandler } from './close-day.handler.js';

/** What a closure is called in both languages. */
export class ClosureName {
  @Text(200) id!: string;
  @Text(200) en!: string;
}

export class CloseDay {
  @LocalDate() @ApiProperty({ format: 'date', example: '2026-12-11' }) date!: string;
  @IsObject() @ValidateNested() @Type(() => ClosureName) name!: ClosureName;
  /** The regional decision that it rests on: "SK Bupati 003/2026". */
  @Text(300) basis!: string;
}

/** A closure that was added. */
export class ClosureView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty({ description: 'Revision of the region’s calendar that it made.' }) revision!: number;
}

@ApiTags('calendar')
@Controller('v1/regions/:region/calendar/closures')
export class CloseDayController {
  constructor(private readonly handler: CloseDayHandler) {}

  @Post()
  @Access({ roles: CALENDAR_KEEPERS })
  @ApiOperation({ summary: 'Close the region’s offices on a day; deadlines that are open are counted anew' })
  @ApiCreatedResponse({ type: ClosureView })
  async close(@Context() context: RequestContext, @Body() closure: CloseDay): Promise<ClosureView> {
    const { closureId, date, sequence } = await this.handler.execute(context, closure);
    return { id: closureId, date, revision: sequence };
  }
}
