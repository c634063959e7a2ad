import { Module } from '@nestjs/common';
import { DelegationModule } from '../delegation/delegation.module.js';
import { ServiceModule } from '../service/service.module.js';
import { DescribeDistrictController } from './describe/describe-district.controller.js';
import { DescribeDistrictHandler } from './describe/describe-district.handler.js';
import { LadderReader } from './ladder.reader.js';
import { ListDistrictsController } from './list/list-districts.controller.js';
import { ShowLadderController } from './show/show-ladder.controller.js';

/** How far the districts have come (F11). */
@Module({
  imports: [DelegationModule, ServiceModule],
  controllers: [ShowLadderController, ListDistrictsController, DescribeDistrictController],
  providers: [LadderReader, DescribeDistrictHandler],
})
export class LadderModule {}
