import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, LocalDate, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsUUID } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { SATISFACTION_SCOPES, SatisfactionReader, type SatisfactionScope } from '../satisfaction.reader.js';
import { SatisfactionView, viewOf } from '../satisfaction.view.js';

export class ShowSatisfaction {
  /** Days of the visits, local to the places, both included. */
  @LocalDate() from!: string;
  @LocalDate() until!: string;
  /** `regency` and `province` are for a province: sums of its regencies' days that are over, and nobody's answer. */
  @IsIn([...SATISFACTION_SCOPES, 'regency', 'province']) by: SatisfactionScope | 'regency' | 'province' = 'place';
  /** One place only. */
  @WhereSent() @IsUUID() placeId?: string;
}

@ApiTags('satisfaction')
@Controller('v1/regions/:region/satisfaction')
export class ShowSatisfactionController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly satisfaction: SatisfactionReader,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({
    summary:
      'The satisfaction index (IKM) over some time: of the region, or of each place, institution, service, counter or regency in it; by=province: of all its regencies together',
  })
  @ApiOkResponse({ type: [SatisfactionView] })
  show(@Context() context: RequestContext, @Query() { by, ...period }: ShowSatisfaction): Promise<SatisfactionView[]> {
    return this.unitOfWork.read(context, async (tx) => {
      const whole = by === 'regency' || by === 'province';
      const judged = whole ? await this.satisfaction.ofProvince(tx, by, period) : await this.satisfaction.of(tx, by, period);
      return judged.map(viewOf);
    });
  }
}
