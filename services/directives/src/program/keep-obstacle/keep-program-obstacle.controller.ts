import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { ProgramObstacleRaisedV1, ProgramObstacleResolvedV1 } from '@rakor/contracts';
import { type EventContext, independent } from '@rakor/messaging';

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
    await tx.manager.query('update program_obstacle set resolved_at = $3, sequence = $4 where region = $1 and id = $2 and sequence < $4', [
      ...[tx.context.region, obstacleId, resolvedAt, sequence],
    ]);
  }
}
