import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { ProgramObstacleLapsedV1, ProgramObstacleRaisedV1, ProgramObstacleResolvedV1 } from '@rakor/contracts';
import { type EventContext, independent, type Transaction } from '@rakor/messaging';

/** Keeps what stands in the way of programs, for the next meeting to take up. */
@Controller()
export class KeepProgramObstacle {
  @EventPattern<string>(ProgramObstacleRaisedV1.type, independent)
  async raised(@Payload() raised: ProgramObstacleRaisedV1, @Ctx() { tx }: EventContext): Promise<void> {
    const { obstacleId, programNumber, programTitle, organisationName, obstacleType, text, unblocker, raisedAt, sequence } = raised;
    await tx.manager.query(
      `insert into program_obstacle (region, id, program_number, program_title, organisation_name, type, text, unblocker, raised_at, sequence)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (region, id) do nothing`,
      [tx.context.region, obstacleId, programNumber, programTitle, organisationName, obstacleType, text, unblocker, raisedAt, sequence],
    );
  }

  @EventPattern<string>(ProgramObstacleResolvedV1.type, independent)
  async resolved(@Payload() { obstacleId, resolvedAt, sequence }: ProgramObstacleResolvedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await gone(tx, obstacleId, resolvedAt, sequence);
  }

  @EventPattern<string>(ProgramObstacleLapsedV1.type, independent)
  async lapsed(@Payload() { obstacleId, lapsedAt, sequence }: ProgramObstacleLapsedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await gone(tx, obstacleId, lapsedAt, sequence);
  }
}

async function gone({ manager, context }: Transaction, obstacleId: string, at: string, sequence: number): Promise<void> {
  await manager.query('update program_obstacle set resolved_at = $3, sequence = $4 where region = $1 and id = $2 and sequence < $4', [
    ...[context.region, obstacleId, at, sequence],
  ]);
}
