import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { PLANNERS } from '../../edge/roles.js';
import { KnownDistrict, ProofDto } from '../ladder.fields.js';
import { LadderView } from '../ladder.view.js';
import { DescribeDistrictHandler } from './describe-district.handler.js';

export class DescribeDistrict {
  @Text(200) name!: string;
  /** By road to the regency's town. */
  @IsInt() @Min(0) @Max(1000) kilometresToTown!: number;
  /** What it shows, each with what it rests on. */
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique(({ proof }: ProofDto) => proof)
  @ValidateNested({ each: true })
  @Type(() => ProofDto)
  proofs!: ProofDto[];
}

@ApiTags('ladder')
@Controller('v1/regions/:region/districts/:district/ladder')
export class DescribeDistrictController {
  constructor(private readonly handler: DescribeDistrictHandler) {}

  @Put()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Say what cannot be counted of a district: its way to town, and what it shows of its counters' })
  @ApiOkResponse({ type: LadderView })
  describe(
    @Context() context: RequestContext,
    @Param('district', KnownDistrict) code: string,
    @IfMatch() expected: number | undefined,
    @Body() description: DescribeDistrict,
  ): Promise<LadderView> {
    return this.handler.execute(context, { code, expected, description });
  }
}
