import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, LocalDate } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsOptional } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { KnownDistrict } from '../ladder.fields.js';
import { LadderReader } from '../ladder.reader.js';
import { LadderView } from '../ladder.view.js';

export class LadderQuery {
  /** Trips are counted from this day on, local to the region. */
  @IsOptional() @LocalDate() from?: string;
  /** … up to and with this day. */
  @IsOptional() @LocalDate() until?: string;
}

@ApiTags('ladder')
@Controller('v1/regions/:region/districts/:district/ladder')
export class ShowLadderController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: LadderReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Where a district stands between its first desk and a connected mini-mall, and the trips that it avoided' })
  @ApiOkResponse({ type: LadderView })
  show(
    @Context() context: RequestContext,
    @Param('district', KnownDistrict) code: string,
    @Query() period: LadderQuery,
  ): Promise<LadderView> {
    return this.unitOfWork.read(context, async (tx) =>
      this.reader.view(tx, await this.reader.district(tx, code), this.clock.now(), period),
    );
  }
}
