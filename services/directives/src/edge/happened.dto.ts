import { ApiPropertyOptional } from '@nestjs/swagger';
import { Instant, WhereSent } from '@rakor/http';

/** The part of a command that may be entered later than it happened: minutes are often typed on the next day. */
export class Happened {
  @ApiPropertyOptional({ description: 'When it happened; now, where it is left out. The history keeps both times.' })
  @WhereSent()
  @Instant()
  happenedAt?: string;
}

/** When it happened, and when it is entered. */
export function whenOf(happenedAt: string | undefined, now: Date): [at: Date, recordedAt: Date] {
  return [happenedAt === undefined ? now : new Date(happenedAt), now];
}
