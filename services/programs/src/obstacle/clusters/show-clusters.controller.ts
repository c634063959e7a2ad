import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { clustersSeenBy, ObstacleClusters } from '@rakor/obstacles';
import { READERS } from '../../edge/roles.js';

@ApiTags('obstacles')
@Controller('v1/regions/:region/obstacle-clusters')
export class ShowClustersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What stands in the way of programs, by type: for a province across its regencies, for a regency its own' })
  @ApiOkResponse({ type: ObstacleClusters })
  show(@Context() context: RequestContext): Promise<ObstacleClusters> {
    return this.unitOfWork.read(context, (tx) => clustersSeenBy(tx, this.clock.now()));
  }
}
