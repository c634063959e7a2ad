import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { StandardRepository } from '../standard.repository.js';
import { StandardView, viewOf } from '../standard.view.js';

@ApiTags('standards')
@Controller('v1/regions/:region/standards/:id')
export class ShowStandardController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'A standard as it holds in the region, and in what it differs from the province’s' })
  @ApiOkResponse({ type: StandardView })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<StandardView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.standards.get(tx, id)));
  }
}
