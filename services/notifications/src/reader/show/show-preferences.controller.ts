import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { positionFor, PositionQuery } from '../position.request.js';
import { PreferencesView, viewOf } from '../preferences.view.js';
import { ReaderRepository } from '../reader.repository.js';

class AllPreferences {
  @ApiProperty({ type: [PreferencesView] })
  readonly items!: PreferencesView[];
}

@ApiTags('preferences')
@Controller('v1/regions/:region/preferences')
export class ShowPreferencesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readers: ReaderRepository,
  ) {}

  /** How the caller hears of what comes in, for a position or alone. Who has said nothing hears in the inbox only. */
  @Get()
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: PreferencesView })
  async show(@Context() context: RequestContext, @Query() query: PositionQuery): Promise<PreferencesView> {
    return viewOf(await this.unitOfWork.read(context, (tx) => this.readers.caller(tx, positionFor(query, context))));
  }

  /** All that the caller has said, for each position and alone. */
  @Get('all')
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: AllPreferences })
  async all(@Context() context: RequestContext): Promise<AllPreferences> {
    return { items: (await this.unitOfWork.read(context, (tx) => this.readers.allOfCaller(tx))).map(viewOf) };
  }
}
