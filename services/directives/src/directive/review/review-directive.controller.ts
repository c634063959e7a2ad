import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { DirectiveView } from '../directive.view.js';
import { ReviewDirectiveHandler } from './review-directive.handler.js';

export class ReviewDirective {
  /** What the review found. */
  @Text(2000) note!: string;
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/reviews')
export class ReviewDirectiveController {
  constructor(private readonly handler: ReviewDirectiveHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Look at a standing guideline again: it stays in force until its next review' })
  @ApiOkResponse({ type: DirectiveView })
  review(
    @Context() context: RequestContext,
    @Param('id', KnownId) directiveId: string,
    @IfMatch() expected: number | undefined,
    @Body() { note }: ReviewDirective,
  ): Promise<DirectiveView> {
    return this.handler.execute(context, { directiveId, expected, note });
  }
}
