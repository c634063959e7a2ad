import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADDRESSEES } from '../../edge/roles.js';
import { ObstacleView } from '../obstacle.view.js';
import { OfferSolutionHandler } from './offer-solution.handler.js';

export class OfferSolution {
  /** What helped, in words for others that do not tell whom; what was said when it was resolved, where it is left out. */
  @WhereSent() @Text(2000) solution?: string;
}

@ApiTags('obstacles')
@Controller('v1/regions/:region/obstacles/:id/offer-solution')
export class OfferSolutionController {
  constructor(private readonly handler: OfferSolutionHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'Let all of the province read what helped, without who had the problem' })
  @ApiOkResponse({ type: ObstacleView })
  offer(
    @Context() context: RequestContext,
    @Param('id', KnownId) obstacleId: string,
    @Body() { solution }: OfferSolution,
  ): Promise<ObstacleView> {
    return this.handler.execute(context, { obstacleId, solution });
  }
}
