import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { ProgramRepository } from '../../program/program.repository.js';
import { WordsView } from '@rakor/forms/view';
import { counted } from '../../template/tally.js';
import { templateOf } from '../../template/templates.js';
import { RecordRepository } from '../record.repository.js';

/** n of m: facilities visited, cards printed, villages with a regulation. */
export class CountedView {
  @ApiProperty({ example: 'visited' }) key!: string;
  @ApiProperty({ type: WordsView }) label!: WordsView;
  @ApiProperty({ example: 12 }) n!: number;
  @ApiProperty({ type: Number, nullable: true, example: 26, description: 'Null where it stands by itself.' }) of!: number | null;
}

export class RecordCountsView {
  @ApiProperty({ example: 'facilities' }) kind!: string;
  @ApiProperty({ type: WordsView }) name!: WordsView;
  @ApiProperty() records!: number;
  @ApiProperty({ type: [CountedView] }) tallies!: CountedView[];
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/records')
export class CountRecordsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly records: RecordRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What the lists of a program come to: n of m, for each kind that its template has' })
  @ApiOkResponse({ type: [RecordCountsView] })
  count(@Context() context: RequestContext, @Param('id', KnownId) programId: string): Promise<RecordCountsView[]> {
    return this.unitOfWork.read(context, async (tx) => {
      const { region, id, template, details } = await this.programs.get(tx, programId);
      const views: RecordCountsView[] = [];
      for (const { key, name, tallies } of templateOf(template)?.records ?? []) {
        const values = await this.records.valuesOf(tx, region, id, key);
        views.push({ kind: key, name, records: values.length, tallies: counted(tallies, values, details) });
      }
      return views;
    });
  }
}
