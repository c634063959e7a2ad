import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DIRECTIVE_TOPICS, type DirectiveTopic } from '@rakor/contracts';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { Share } from '../coverage/coverage.view.js';

/** What was issued about one strategic issue, and how far its addressees have come. */
export class TopicView {
  @ApiProperty({ enum: DIRECTIVE_TOPICS }) topic!: DirectiveTopic;
  @ApiProperty({ type: 'integer', description: 'Issued, whatever became of them.' }) directives!: number;
  @ApiProperty({ type: Share, description: 'Assignments that were acknowledged, of all.' }) acknowledged!: Share;
  @ApiProperty({ type: Share, description: 'Assignments that are closed, of all.' }) closed!: Share;
}

export class TopicsView {
  @ApiProperty({ type: [TopicView], description: 'The one with most directives first; a directive about two counts in both.' })
  topics!: TopicView[];
}

@ApiTags('directives')
@Controller('v1/regions/:region/topics')
export class ShowTopicsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'How far the region has come with each strategic issue that its directives are about' })
  @ApiOkResponse({ type: TopicsView })
  show(@Context() context: RequestContext): Promise<TopicsView> {
    return this.unitOfWork.read(context, async ({ manager }) => {
      const rows = await manager.query<Row[]>(SELECT, [context.region]);
      return {
        topics: rows.map(({ topic, directives, acknowledged, closed, all: denominator }) => ({
          ...{ topic, directives },
          acknowledged: { numerator: acknowledged, denominator },
          closed: { numerator: closed, denominator },
        })),
      };
    });
  }
}

interface Row {
  readonly topic: DirectiveTopic;
  readonly directives: number;
  readonly acknowledged: number;
  readonly closed: number;
  readonly all: number;
}

const SELECT = `
  select topic, count(distinct d.id)::int as directives, count(*)::int as "all",
         count(a.acknowledged_at)::int as acknowledged, count(*) filter (where a.status = 'closed')::int as closed
    from directive d cross join unnest(d.topics) as topic
    join assignment a on a.region = d.region and a.directive_id = d.id
   where d.region = $1 group by topic order by directives desc, topic`;
