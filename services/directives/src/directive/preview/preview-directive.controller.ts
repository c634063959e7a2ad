import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { WeighDue } from '../../deadline/weigh/weigh-due.js';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { CABINET } from '../../edge/roles.js';
import { MeetingRepository } from '../../meeting/meeting.repository.js';
import { DirectiveRepository } from '../directive.repository.js';
import { previewOf, PreviewView } from './preview.view.js';

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/preview')
export class PreviewDirectiveController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
    private readonly meetings: MeetingRepository,
    private readonly directory: DirectoryRepository,
    private readonly deadlines: WeighDue,
  ) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: CABINET })
  @ApiOperation({
    summary:
      'Whom a draft would address, by which verb and how strongly, whom its exceptions leave out, and when it would be due; changes nothing',
  })
  @ApiOkResponse({ type: PreviewView })
  preview(@Context() context: RequestContext, @Param('id', KnownId) directiveId: string): Promise<PreviewView> {
    return this.unitOfWork.read(context, async (tx) => {
      const directive = await this.directives.get(tx, directiveId);
      const meeting = await this.meetings.get(tx, directive.meetingOfDraft());
      const { heldOn } = meeting;
      const addressees = await this.directory.expand(tx, directive.addressees, heldOn);
      const everybody = await this.directory.expand(tx, { ...directive.addressees, except: [] }, heldOn);
      return previewOf(directive, heldOn, addressees, everybody, await this.deadlines.of(tx, directive, meeting));
    });
  }
}
