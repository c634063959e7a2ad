import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags, IntersectionType } from '@nestjs/swagger';
import { Access, Context, LocalDate, Text, WhereSent } from '@rakor/http';
import { Clock, endOfDay, localDateOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsOptional } from 'class-validator';
import { RegionalCalendarRepository } from '../../calendar/regional-calendar.repository.js';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { READERS } from '../../edge/roles.js';
import { countOn } from '../count.js';
import { DueNotSaid, DueSaidTwice } from '../deadline.errors.js';
import { meaningOf } from '../deadline.js';
import { explanationOf, ExplanationView, MeaningView } from '../deadline.view.js';

export class ResolveDeadline {
  /** As it would be said: "awal Juni". */
  @WhereSent() @Text(200) phrase?: string;
  /** Instead of words: a day that somebody would choose; it is not moved, but a day off is warned of. */
  @WhereSent() @LocalDate() dueOn?: string;
  /** Local day from which the words count; today where it is left out. */
  @IsOptional() @LocalDate() issuedOn?: string;
  /** Last local day of the program window that it belongs to. */
  @IsOptional() @LocalDate() lastDayOfWindow?: string;
}

/** What words would mean as a deadline. */
export class ResolutionView extends IntersectionType(MeaningView, ExplanationView) {
  @ApiProperty({ format: 'date' }) issuedOn!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The last second of the day in the region.' })
  dueAt!: string | null;
}

@ApiTags('deadlines')
@Controller('v1/regions/:region/deadlines/resolve')
export class ResolveDeadlineController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: RegionalCalendarRepository,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What words would mean as a deadline; nothing is kept' })
  @ApiOkResponse({ type: ResolutionView })
  resolve(
    @Context() context: RequestContext,
    @Body() { issuedOn: sent, lastDayOfWindow, ...asked }: ResolveDeadline,
  ): Promise<ResolutionView> {
    return this.unitOfWork.read(context, async (tx) => {
      const zone = await this.directory.zoneOf(tx);
      const now = this.clock.now();
      const issuedOn = sent ?? localDateOf(now, zone);
      const count = countOn(await this.calendars.get(tx), {
        ...{ due: meantBy(asked), issuedOn, saidAt: sent === undefined ? now : null },
        ...(lastDayOfWindow !== undefined && { lastDayOfWindow }),
      });
      const meaning = meaningOf(count);
      const dueAt = meaning.proposedOn === null ? null : endOfDay(meaning.proposedOn, zone).toISOString();
      return { ...meaning, ...explanationOf(count.resolution), issuedOn, dueAt };
    });
  }
}

/** @throws DueSaidTwice, DueNotSaid */
function meantBy({ phrase, dueOn }: ResolveDeadline): { phrase: string } | { date: string } {
  if (phrase !== undefined && dueOn !== undefined) throw new DueSaidTwice();
  if (phrase !== undefined) return { phrase };
  if (dueOn === undefined) throw new DueNotSaid();
  return { date: dueOn };
}
