import { ApiProperty } from '@nestjs/swagger';
import { SURVEY_STANDINGS, type SurveyStanding } from '../survey.js';

/** The survey of a ticket, as its holder finds it. */
export class SurveyView {
  @ApiProperty({ example: 'A017' }) number!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty({ description: 'Who served it.' }) institutionName!: string;
  @ApiProperty({ format: 'date', description: 'Of the visit, local to the place.' }) date!: string;
  @ApiProperty({ enum: SURVEY_STANDINGS, description: 'Only an open one takes an answer, and only one.' }) standing!: SurveyStanding;
}
