import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PERSONAL_CHANNELS, type PersonalChannel } from '../reader.js';

export class ConsentView {
  @ApiProperty({ enum: PERSONAL_CHANNELS })
  readonly channel!: PersonalChannel;

  @ApiProperty()
  readonly granted!: boolean;

  @ApiProperty({ format: 'date-time' })
  readonly saidAt!: string;

  @ApiProperty()
  readonly saidBy!: string;
}

export class Consents {
  @ApiProperty({ type: [ConsentView] })
  readonly items!: ConsentView[];
}

@ApiTags('preferences')
@Controller('v1/regions/:region/preferences/consents')
export class ListConsentsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What the caller has agreed to and taken back, from the first to the last. */
  @Get()
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: Consents })
  async list(@Context() context: RequestContext): Promise<Consents> {
    const items = await this.unitOfWork.read(context, ({ manager }) =>
      manager.query<ConsentView[]>(
        `select c.channel, c.granted, to_char(c.said_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "saidAt", c.said_by as "saidBy"
           from consent c join reader r on r.region = c.region and r.id = c.reader_id
          where c.region = $1 and r.subject = $2 order by c.version, c.channel`,
        [context.region, context.actorId],
      ),
    );
    return { items };
  }
}
