import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicAccess } from '@rakor/http';
import { Clock } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { anybodyIn } from '../../edge/anybody.js';
import { PublicPlaceReader } from '../public-place.reader.js';
import { PublicPlaceView } from '../public-place.view.js';

@ApiTags('public')
@Controller('v1/regions/:region/public-places/:code')
export class ShowPublicPlaceController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: PublicPlaceReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @PublicAccess()
  @ApiOperation({ summary: 'When a place is open and what it gives, with fees and promised times; for everybody' })
  @ApiOkResponse({ type: PublicPlaceView })
  show(@Param('region') region: string, @Param('code') code: string): Promise<PublicPlaceView> {
    return this.unitOfWork.read(anybodyIn(region), (tx) => this.reader.view(tx, code, this.clock.now()));
  }
}
