import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { figureOf } from '../../program/figure.view.js';
import { DirectiveRepository } from '../directive.repository.js';
import { viewOf } from '../directive.view.js';
import { DirectiveDetail } from './directive-detail.view.js';

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id')
export class ShowDirectiveController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One directive; of an indicator target also where its indicator stands' })
  @ApiOkResponse({ type: DirectiveDetail })
  show(@Context() context: RequestContext, @Param('id', KnownId) directiveId: string): Promise<DirectiveDetail> {
    return this.unitOfWork.read(context, async (tx) => {
      const directive = await this.directives.get(tx, directiveId);
      return { ...viewOf(directive), figure: directive.target && (await figureOf(tx, directive.target.indicator)) };
    });
  }
}
