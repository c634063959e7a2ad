import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { TICKET_OUTCOMES, type TicketOutcome } from '@rakor/contracts';
import { Access, ApiPage, Context, CursorMalformed, decodeCursor, type Page, pageOf, PageQuery } from '@rakor/http';
import { isId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { LessThan } from 'typeorm';
import { KEEPERS } from '../../edge/roles.js';
import { GuestCase } from '../guest-case.js';

/** A case of this region that began in the place of another. */
export class GuestCaseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The tenant of the place.' }) hostRegion!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty({ example: 'K007' }) ticketNumber!: string;
  @ApiProperty({ format: 'date' }) ticketDate!: string;
  @ApiProperty({ enum: TICKET_OUTCOMES }) outcome!: TicketOutcome;
  @ApiProperty({ format: 'date-time' }) servedAt!: string;
}

@ApiTags('guest-cases')
@Controller('v1/regions/:region/guest-cases')
export class ListGuestCasesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Whom the places of others have served in this region’s name, the latest first' })
  @ApiPage(GuestCaseView)
  list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<GuestCaseView>> {
    const [before] = decodeCursor(cursor, ['string']) ?? [];
    if (before !== undefined && !isId(before)) throw new CursorMalformed();
    const where = { region: context.region, ...(before && { id: LessThan(before) }) };
    return this.unitOfWork.read(context, async ({ manager }) => {
      const found = await manager.find(GuestCase, { where, order: { id: 'DESC' }, take: limit + 1 });
      return pageOf(found.map(viewOf), limit, ({ id }) => [id]);
    });
  }
}

function viewOf({ id, hostRegion, placeName, serviceName, ticketNumber, ticketDate, outcome, servedAt }: GuestCase): GuestCaseView {
  return { id, hostRegion, placeName, serviceName, ticketNumber, ticketDate, outcome, servedAt: servedAt.toISOString() };
}
