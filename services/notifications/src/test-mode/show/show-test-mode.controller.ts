import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { TestModeRepository } from '../test-mode.repository.js';
import { TestModeView, viewOf } from '../test-mode.view.js';

@ApiTags('deliveries')
@Controller('v1/regions/:region/test-mode')
export class ShowTestModeController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly modes: TestModeRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ['secretariat', 'regency-admin', 'province-admin', 'auditor'] })
  @ApiOperation({ summary: 'Whether the region only tries things out, so that nothing of it leaves the house' })
  @ApiOkResponse({ type: TestModeView })
  async show(@Context() context: RequestContext): Promise<TestModeView> {
    return viewOf(await this.unitOfWork.read(context, (tx) => this.modes.get(tx)), this.clock.now());
  }
}
