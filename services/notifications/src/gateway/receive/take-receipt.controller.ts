import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { HttpProblem, PublicAccess, Signed, type SignedRequest } from '@rakor/http';
import { Clock } from '@rakor/kernel';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import type { NotificationsSettings } from '../../settings.js';
import { NOTIFICATIONS_SETTINGS } from '../../settings.module.js';
import { isSignedWith } from '../../webhook/secrets.js';
import { TakeReceiptHandler } from './take-receipt.handler.js';

export class GatewayReceipt {
  @ApiProperty({ format: 'uuid', description: 'Of the text, as it was handed over.' })
  @IsUUID()
  id!: string;

  @ApiProperty({ enum: ['delivered', 'failed'], description: 'It is on the telephone, or will never be.' })
  @IsIn(['delivered', 'failed'])
  status!: 'delivered' | 'failed';

  @ApiProperty({ required: false, example: 'number-unknown', description: 'Why it failed, in a word or two; nothing about the person.' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,39}$/, { context: { mend: 'Lower case letters, digits and hyphens, 40 at most: number-unknown.' } })
  code?: string;
}

/** 401: nobody who knows the secret sent this, or not now. */
class SignatureRefused extends HttpProblem {
  constructor() {
    const detail =
      'The signature does not hold. Sign "id.timestamp.body" with the secret of the gateway by Standard Webhooks, over the bytes that are sent, and not more than five minutes ago.';
    super({ status: 401, code: 'signature-refused', detail });
  }
}

@ApiTags('gateway')
@Controller('v1/regions/:region/gateway/receipts')
export class TakeReceiptController {
  constructor(
    private readonly handler: TakeReceiptHandler,
    private readonly clock: Clock,
    @Inject(NOTIFICATIONS_SETTINGS) private readonly settings: NotificationsSettings,
  ) {}

  @Post()
  @HttpCode(204)
  @PublicAccess()
  @ApiOperation({
    summary:
      'A provider of texts says what became of one, signed as our requests to it are; said again, late, or of a text that nobody knows, it changes nothing',
  })
  @ApiNoContentResponse()
  async take(
    @Param('region') region: string,
    @Signed() request: SignedRequest,
    @Body() { id, status, code = 'unknown' }: GatewayReceipt,
  ): Promise<void> {
    const { gatewaySecret } = this.settings;
    if (gatewaySecret === undefined || !isSignedWith(gatewaySecret, request, this.clock.now())) throw new SignatureRefused();
    await this.handler.execute({ region, actorId: 'gateway' }, id, status === 'failed' ? { status, code } : { status });
  }
}
