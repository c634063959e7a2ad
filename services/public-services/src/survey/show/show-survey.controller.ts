import { Controller, Get, Header, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { KnownId, PublicAccess } from '@rakor/http';
import { answerPage, formatLiked, PageLanguage } from '@rakor/pages';
import { SURVEY_LOOK, surveyPage } from './survey.page.js';
import { SurveyReader } from './survey.reader.js';
import { SurveyView } from './survey.view.js';

@ApiTags('public')
@Controller('v1/regions/:region/tickets/:id/survey')
export class ShowSurveyController {
  constructor(private readonly reader: SurveyReader) {}

  @Get()
  @PublicAccess()
  @Header('vary', 'Accept')
  @Header('content-security-policy', SURVEY_LOOK.policy)
  @ApiOperation({ summary: 'The survey of a ticket, by the id on it; without a token. Accept says whether as JSON or as a page' })
  @ApiProduces('application/json', 'text/html')
  @ApiOkResponse({ type: SurveyView })
  async show(
    @Param('region') region: string,
    @Param('id', KnownId) ticketId: string,
    @Query() { lang }: PageLanguage,
    @Headers('accept') accept: string | undefined,
  ): Promise<SurveyView | StreamableFile> {
    const survey = await this.reader.read(region, ticketId);
    const ticket = `/v1/regions/${region}/tickets/${ticketId}`;
    return formatLiked(accept, ['json', 'html']) === 'html' ? answerPage(surveyPage(survey, ticket, region, lang)) : survey;
  }
}
