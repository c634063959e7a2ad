import { ApiProperty } from '@nestjs/swagger';
import type { ReadTransaction } from '@rakor/messaging';
import type { Decision } from '../decision.js';
import { DecisionView } from '../decision.view.js';

export class DecisionStep {
  @ApiProperty({ description: 'The version that it brought.' }) version!: number;
  @ApiProperty({ enum: ['recorded', 'revisited', 'superseded', 'cancelled'] }) action!: string;
  @ApiProperty({ format: 'date-time', description: 'When it happened.' }) at!: string;
  @ApiProperty({ format: 'date-time', description: 'When it got known here.' }) recordedAt!: string;
  @ApiProperty({ description: 'Subject of the token.' }) actorId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'In which position the actor acted, with the mark of who stands in.' })
  position!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who held that position.' }) person!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of a superseded one the number of what counts now.' }) reason!: string | null;
}

export class DecisionDetail extends DecisionView {
  @ApiProperty({ type: [DecisionStep] }) history!: DecisionStep[];
}

/** What was done to a decision, from its recording on. */
export async function historyOf({ manager }: ReadTransaction, { region, id }: Decision): Promise<DecisionStep[]> {
  return manager.query<DecisionStep[]>(
    `select version, action, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
            to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt", actor_id as "actorId", position, person, reason
       from decision_history where region = $1 and decision_id = $2 order by version`,
    [region, id],
  );
}
