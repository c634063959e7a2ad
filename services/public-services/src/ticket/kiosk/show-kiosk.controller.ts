import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { answerPage, PageLanguage } from '@rakor/pages';
import { IsIn, IsOptional } from 'class-validator';
import { ISSUERS } from '../../edge/roles.js';
import { PlaceWaitReader } from '../../queue/wait/place-wait.reader.js';
import { KioskReserveReader } from './kiosk-reserve.reader.js';
import { KIOSK_LOOK, kioskPage } from './kiosk.page.js';

const PRINTING = ['auto'] as const;

export class KioskQuery extends PageLanguage {
  @ApiPropertyOptional({ enum: PRINTING, description: 'A number goes to the printer as soon as it is there.' })
  @IsOptional()
  @IsIn(PRINTING)
  print?: 'auto';

  /** As the place’s policy names it: without a network it then goes on from its own block. */
  @IsOptional() @Text(60) kiosk?: string;
}

@ApiTags('tickets')
@Controller('v1/regions/:region/places/:id/kiosk')
export class ShowKioskController {
  constructor(
    private readonly waits: PlaceWaitReader,
    private readonly reserves: KioskReserveReader,
  ) {}

  @Get()
  @Access({ roles: ISSUERS })
  @Header('content-security-policy', KIOSK_LOOK.policy)
  @ApiOperation({ summary: 'The page at which visitors take their numbers: a kiosk with a token of its own, or the reception' })
  @ApiProduces('text/html')
  async show(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Query() { lang, print, kiosk }: KioskQuery,
  ): Promise<StreamableFile> {
    const { region, role } = context;
    const name = kiosk ?? null;
    const channel = role === 'counter-officer' ? 'reception' : 'kiosk';
    const place = await this.waits.read(region, placeId);
    const reserve = name === null ? null : await this.reserves.read(context, placeId, name);
    return answerPage(kioskPage(place, { region, channel, prints: print === 'auto', name, reserve }, lang));
  }
}
