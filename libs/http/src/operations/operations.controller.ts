import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthRegistry, Registry, type Readiness } from '@rakor/observability';
import type { FastifyReply } from 'fastify';
import { PublicAccess } from '../access/access.js';

/** Health and metrics, for orchestrators and scrapers. Nothing here names a tenant. */
@ApiExcludeController()
@PublicAccess()
@Controller()
export class OperationsController {
  constructor(
    private readonly health: HealthRegistry,
    private readonly metrics: Registry,
  ) {}

  /** 200 as long as the process can answer at all; asks nothing else, so that an outage of a dependency restarts no one. */
  @Get('health/live')
  live(): { status: 'alive' } {
    return { status: 'alive' };
  }

  /** 200 when ready or degraded, 503 when unready or draining. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.health.readiness();
    if (readiness.status === 'unready' || readiness.status === 'draining') reply.code(503);
    return readiness;
  }

  @Get('metrics')
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  prometheus(): Promise<string> {
    return this.metrics.metrics();
  }
}
