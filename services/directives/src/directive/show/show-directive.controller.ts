import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { DirectiveRepository } from '../directive.repository.js';
import { DirectiveView, viewOf } from '../directive.view.js';

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id')
export class ShowDirectiveController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One directive' })
  @ApiOkResponse({ type: DirectiveView })
  show(@Context() context: RequestContext, @Param('id', KnownId) directiveId: string): Promise<DirectiveView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.directives.get(tx, directiveId)));
  }
}
