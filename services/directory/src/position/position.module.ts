import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { HoldingGuard } from '@rakor/register';
import { OrganisationRepository } from '../organisation/organisation.repository.js';
import { RegionRepository } from '../region/region.repository.js';
import { TenantRepository } from '../tenant/tenant.repository.js';
import { CorrectHoldingController } from './correct-holding/correct-holding.controller.js';
import { CorrectHoldingHandler } from './correct-holding/correct-holding.handler.js';
import { CreatePositionController } from './create/create-position.controller.js';
import { CreatePositionHandler } from './create/create-position.handler.js';
import { HoldPositionController } from './hold/hold-position.controller.js';
import { HoldPositionHandler } from './hold/hold-position.handler.js';
import { ListPositionsController } from './list/list-positions.controller.js';
import { ListPositions } from './list/list-positions.query.js';
import { ListHoldersController } from './list-holders/list-holders.controller.js';
import { ListHolders } from './list-holders/list-holders.query.js';
import { PositionRepository } from './position.repository.js';

@Module({
  controllers: [CreatePositionController, HoldPositionController, CorrectHoldingController, ListPositionsController, ListHoldersController],
  providers: [
    RegionRepository,
    TenantRepository,
    OrganisationRepository,
    PositionRepository,
    CreatePositionHandler,
    HoldPositionHandler,
    CorrectHoldingHandler,
    ListPositions,
    ListHolders,
    // Its tables are those that the other services copy: what the guard asks of a copy, it asks here of the register itself.
    { provide: APP_GUARD, useClass: HoldingGuard },
  ],
})
export class PositionModule {}
