import { ApiPropertyOptional } from '@nestjs/swagger';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, Matches } from 'class-validator';

const POSITION = /^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The query of what is said for a position. */
export class PositionQuery {
  @ApiPropertyOptional({
    example: '0197b1c2-0000-7000-8000-000000000001',
    description: 'For which position; "none" for the person alone. Left out: that of the token, or none.',
  })
  @IsOptional()
  @Matches(POSITION, { context: { mend: 'Send the id of a position, or "none".' } })
  position?: string;
}

/** The position that the caller speaks of; null for the person alone. */
export function positionFor({ position }: PositionQuery, { office }: RequestContext): string | null {
  if (position === 'none') return null;
  return position ?? office?.positionId ?? null;
}
