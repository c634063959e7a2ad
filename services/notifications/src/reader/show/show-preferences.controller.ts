import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PreferencesView, viewOf } from '../preferences.view.js';
import { ReaderRepository } from '../reader.repository.js';

@ApiTags('preferences')
@Controller('v1/regions/:region/preferences')
export class ShowPreferencesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readers: ReaderRepository,
  ) {}

  /** How the caller hears of what comes in. Who has said nothing hears in the inbox only. */
  @Get()
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: PreferencesView })
  async show(@Context() context: RequestContext): Promise<PreferencesView> {
    return viewOf(await this.unitOfWork.read(context, (tx) => this.readers.caller(tx)));
  }
}
