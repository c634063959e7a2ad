import { Controller, Get, Header, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { KnownId, PublicAccess } from '@rakor/http';
import { PageLanguage } from '@rakor/pages';
import qrcode from 'qrcode-generator';

/** As the visitor's side sees the service. */
interface Asked {
  readonly protocol: string;
  readonly host: string;
}

/** The code on a ticket, which brings a phone to the place in line. */
@ApiTags('public')
@Controller('v1/regions/:region/tickets/:id/place-in-line/code')
export class ShowCodeController {
  @Get()
  @PublicAccess()
  @Header('cache-control', 'public, max-age=86400, immutable')
  @ApiOperation({ summary: 'The QR code of the address at which a ticket’s place in line stands, as SVG, for paper and screens' })
  @ApiProduces('image/svg+xml')
  show(
    @Param('region') region: string,
    @Param('id', KnownId) ticketId: string,
    @Query() { lang }: PageLanguage,
    @Req() { protocol, host }: Asked,
  ): StreamableFile {
    const code = qrcode(0, 'M');
    code.addData(`${protocol}://${host}/v1/regions/${encodeURIComponent(region)}/tickets/${ticketId}/place-in-line?lang=${lang}`);
    code.make();
    return new StreamableFile(Buffer.from(code.createSvgTag({ scalable: true })), { type: 'image/svg+xml' });
  }
}
