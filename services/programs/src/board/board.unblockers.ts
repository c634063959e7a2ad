import { ApiProperty } from '@nestjs/swagger';
import { OBSTACLE_TYPES, type ObstacleType } from '@rakor/contracts';
import type { ReadTransaction } from '@rakor/messaging';
import type { BoardFacts } from './board.facts.js';

const DAY_MS = 86_400_000;

/** What somebody has to take out of the way of a program. */
export class ObstacleLine {
  @ApiProperty({ format: 'uuid' }) obstacleId!: string;
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty({ description: 'Of the program.' }) number!: string;
  @ApiProperty({ description: 'Of the program.' }) programTitle!: string;
  @ApiProperty({ enum: OBSTACLE_TYPES }) type!: ObstacleType;
  @ApiProperty() text!: string;
  @ApiProperty({ type: 'integer', description: 'Whole days since it was raised.' }) ageDays!: number;
}

export class UnblockerView {
  @ApiProperty({ example: 'BPN Blora', description: 'Name of an organisation, or title of a position.' }) unblocker!: string;
  @ApiProperty({ type: String, nullable: true }) unblockerCode!: string | null;
  @ApiProperty({ type: [ObstacleLine], description: 'The oldest first.' }) obstacles!: ObstacleLine[];
}

interface ObstacleRow {
  readonly obstacleId: string;
  readonly programId: string;
  readonly unblocker: string;
  readonly unblockerCode: string | null;
  readonly type: ObstacleType;
  readonly text: string;
  readonly raisedAt: Date;
}

/** What stood in the way of programs at a moment, by who has to take it away; whoever has had one the longest comes first. */
export async function unblockersOf(tx: ReadTransaction, facts: readonly BoardFacts[], moment: Date): Promise<UnblockerView[]> {
  const programs = new Map(facts.map(({ program }) => [program.id, program]));
  return grouped(
    await standing(tx, 'program_id = any ($3::uuid[])', [...programs.keys()], moment),
    (row) => programs.get(row.programId),
    moment,
  );
}

/** What waited for one organisation at a moment, whichever program of the region it is about. */
export async function waitingFor(tx: ReadTransaction, organisationCode: string, moment: Date): Promise<ObstacleLine[]> {
  const rows = await standing(tx, 'unblocker_code = $3', organisationCode, moment);
  const titles = await tx.manager.query<{ id: string; number: string; title: string }[]>(
    'select id, number, title from program where region = $1 and id = any ($2::uuid[])',
    [tx.context.region, rows.map(({ programId }) => programId)],
  );
  const programs = new Map(titles.map((program) => [program.id, program]));
  return grouped(rows, (row) => programs.get(row.programId), moment).flatMap(({ obstacles }) => obstacles);
}

function standing({ manager, context }: ReadTransaction, which: string, value: unknown, moment: Date): Promise<ObstacleRow[]> {
  return manager.query<ObstacleRow[]>(
    `select id as "obstacleId", program_id as "programId", unblocker, unblocker_code as "unblockerCode", type, text, raised_at as "raisedAt"
       from obstacle where region = $1 and raised_at <= $2 and (resolved_at is null or resolved_at > $2) and ${which} order by raised_at, id`,
    [context.region, moment, value],
  );
}

type Named = Readonly<Record<'number' | 'title', string>>;

function grouped(rows: readonly ObstacleRow[], programOf: (row: ObstacleRow) => Named | undefined, moment: Date): UnblockerView[] {
  return [...Map.groupBy(rows, ({ unblocker }) => unblocker)].map(([unblocker, waiting]) => ({
    unblocker,
    unblockerCode: waiting[0]?.unblockerCode ?? null,
    obstacles: waiting.flatMap((row) => {
      const program = programOf(row);
      return program ? [lineOf(row, program, moment)] : [];
    }),
  }));
}

function lineOf(
  { obstacleId, programId, type, text, raisedAt }: ObstacleRow,
  { number, title: programTitle }: Named,
  moment: Date,
): ObstacleLine {
  return { obstacleId, programId, number, programTitle, type, text, ageDays: Math.floor((moment.getTime() - raisedAt.getTime()) / DAY_MS) };
}
