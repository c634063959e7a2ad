import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SATISFACTION_ELEMENTS, type SatisfactionElement } from '@rakor/contracts';
import { KnownId, PublicAccess, WhereSent } from '@rakor/http';
import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';
import { anybodyIn } from '../../edge/anybody.js';
import { SubmitSurveyHandler } from './submit-survey.handler.js';

/** 1 is not good, 2 less good, 3 good, 4 very good; what is left out is not judged. */
const Judged = () => applyDecorators(WhereSent(), IsInt(), Min(1), Max(4));

/** The nine elements of PermenPANRB 14/2017. */
export class SubmitSurvey implements Partial<Record<SatisfactionElement, number>> {
  /** Requirements. */
  @Judged() U1?: number;
  /** System, mechanism and procedure. */
  @Judged() U2?: number;
  /** Time to completion. */
  @Judged() U3?: number;
  /** Fees. */
  @Judged() U4?: number;
  /** What the service delivers. */
  @Judged() U5?: number;
  /** Competence of the staff. */
  @Judged() U6?: number;
  /** Conduct of the staff. */
  @Judged() U7?: number;
  /** Facilities. */
  @Judged() U8?: number;
  /** Handling of complaints and suggestions. */
  @Judged() U9?: number;
}

@ApiTags('public')
@Controller('v1/regions/:region/tickets/:id/survey')
export class SubmitSurveyController {
  constructor(private readonly handler: SubmitSurveyHandler) {}

  @Post()
  @HttpCode(204)
  @PublicAccess()
  @ApiOperation({ summary: 'Judge how one was served, by the id on the ticket; once, and without a name or a token' })
  @ApiNoContentResponse()
  submit(@Param('region') region: string, @Param('id', KnownId) ticketId: string, @Body() judged: SubmitSurvey): Promise<void> {
    const answers = SATISFACTION_ELEMENTS.map((element) => judged[element] ?? null);
    return this.handler.execute(anybodyIn(region), { ticketId, answers });
  }
}
