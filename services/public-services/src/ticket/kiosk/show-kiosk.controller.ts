import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { answerPage, PageLanguage } from '@rakor/pages';
import { IsIn, IsOptional } from 'class-validator';
import { ISSUERS } from '../../edge/roles.js';
import { PlaceWaitReader } from '../../queue/wait/place-wait.reader.js';
import { KIOSK_LOOK, kioskPage } from './kiosk.page.js';

const PRINTING = ['auto'] as const;

export class KioskQuery extends PageLanguage {
  @ApiPropertyOptional({ enum: PRINTING, description: 'A number goes to the printer as soon as it is there.' })
  @IsOptional()
  @IsIn(PRINTING)
  print?: 'auto';
}

@ApiTags('tickets')
@Controller('v1/regions/:region/places/:id/kiosk')
export class ShowKioskController {
  constructor(private readonly reader: PlaceWaitReader) {}

  @Get()
  @Access({ roles: ISSUERS })
  @Header('content-security-policy', KIOSK_LOOK.policy)
  @ApiOperation({ summary: 'The page at which visitors take their numbers: a kiosk with a token of its own, or the reception' })
  @ApiProduces('text/html')
  async show(
    @Context() { region, role }: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Query() { lang, print }: KioskQuery,
  ): Promise<StreamableFile> {
    const channel = role === 'counter-officer' ? 'reception' : 'kiosk';
    return answerPage(kioskPage(await this.reader.read(region, placeId), { region, channel, prints: print === 'auto' }, lang));
  }
}
