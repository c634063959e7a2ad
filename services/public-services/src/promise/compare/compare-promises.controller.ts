import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { PromisedDto } from '../../standard/standard.fields.js';
import { StandardRepository } from '../../standard/standard.repository.js';
import { longestFirst } from './promised-times.js';

/** The time that a region promises for a service. */
export class RegionPromiseView {
  @ApiProperty({ type: 'integer', description: '1: the longest; equal ones share it.' }) rank!: number | null;
  @ApiProperty({ example: '33.16', description: 'The province: what holds in all of its regencies that are not listed.' }) region!: string;
  @ApiProperty({ type: PromisedDto }) promised!: PromisedDto;
}

@ApiTags('standards')
@Controller('v1/regions/:region/standards/:id/promised-times')
export class ComparePromisesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardRepository,
  ) {}

  /** A province sees all of its regencies, a regency itself beside its province. */
  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Who promises the longest time for a service of the catalogue (F18)' })
  @ApiOkResponse({ type: [RegionPromiseView] })
  compare(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<RegionPromiseView[]> {
    return this.unitOfWork.read(context, async (tx) => longestFirst(await this.standards.promises(tx, id)));
  }
}
