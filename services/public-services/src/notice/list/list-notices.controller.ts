import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { NoticeRepository } from '../notice.repository.js';
import { NoticeView, viewOf } from '../notice.view.js';

@ApiTags('notices')
@Controller('v1/regions/:region/places/:id/notices')
export class ListNoticesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What the screen of a place’s hall says now, or will say' })
  @ApiOkResponse({ type: [NoticeView] })
  async list(@Context() context: RequestContext, @Param('id', KnownId) placeId: string): Promise<NoticeView[]> {
    const notices = await this.unitOfWork.read(context, (tx) => this.notices.toCome(tx, placeId, this.clock.now()));
    return notices.map(viewOf);
  }
}
