import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, MetadataScanner } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { AccessRules } from './access/access-rules.js';
import { DocsController } from './openapi/docs.controller.js';
import { OpenApi } from './openapi/openapi.js';
import { OperationsController } from './operations/operations.controller.js';
import { ProblemFilter } from './problem/problem.filter.js';
import type { RouteTable } from './server/route-table.js';
import { DtoPipe } from './validation/validation.pipe.js';

interface HttpModuleParts {
  readonly routes: RouteTable;
  readonly openApi: OpenApi;
  readonly signInUrl?: string;
}

/** The part of HTTP that Nest runs: who may, what shape, what went wrong; health, metrics and documentation. Needs ObservabilityModule. */
@Module({})
export class HttpModule {
  static forRoot({ routes, openApi, signInUrl }: HttpModuleParts): DynamicModule {
    return {
      module: HttpModule,
      controllers: [OperationsController, DocsController],
      providers: [
        AccessRules,
        MetadataScanner,
        { provide: OpenApi, useValue: openApi },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: DtoPipe },
        { provide: APP_FILTER, useValue: new ProblemFilter(routes, signInUrl) },
      ],
    };
  }
}
