import { Module } from '@nestjs/common';
import { StandardModule } from '../standard/standard.module.js';
import { DelegationChanges } from './delegation.changes.js';
import { DelegationRepository } from './delegation.repository.js';
import { EndDelegations } from './end-by-itself/end-delegations.js';
import { GrantDelegationController } from './grant/grant-delegation.controller.js';
import { GrantDelegationHandler } from './grant/grant-delegation.handler.js';
import { ListDelegationsController } from './list/list-delegations.controller.js';
import { RevokeDelegationController } from './revoke/revoke-delegation.controller.js';

/** What a regent has delegated to the heads of districts. */
@Module({
  imports: [StandardModule],
  controllers: [GrantDelegationController, ListDelegationsController, RevokeDelegationController],
  providers: [DelegationRepository, DelegationChanges, GrantDelegationHandler, EndDelegations],
  exports: [DelegationRepository],
})
export class DelegationModule {}
