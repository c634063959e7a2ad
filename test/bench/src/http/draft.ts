import { HotBody } from '@rakor/http';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

/** A body as commands have them: seven fields. */
export class Draft {
  @IsUUID() meetingId!: string;
  @IsOptional() @IsUUID() utteranceId?: string | null;
  @IsString() @MaxLength(4000) text!: string;
  @IsString() @MaxLength(200) issuer!: string;
  @IsIn(['ordinary', 'urgent']) urgency!: string;
  @IsInt() @Min(1) @Max(9) rank!: number;
  @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) dueOn?: string | null;
}

/** The same on a hot route. */
@HotBody()
export class HotDraft extends Draft {}

/** What every contender answers. */
export interface Drafted {
  readonly id: string;
  readonly text: string;
  readonly issuer: string;
  readonly urgency: string;
  readonly rank: number;
  readonly version: number;
}

export const ID = '0197b1c2-6c1e-7d3a-9b0f-1f2e3d4c5b6a';
export const REGION = '36.04';

export const A_DRAFT: Draft = {
  meetingId: ID,
  utteranceId: null,
  text: 'Perbaiki tanggul Ciujung sebelum musim hujan, dan laporkan setiap minggu kepada sekretariat.',
  issuer: 'Pj Bupati',
  urgency: 'urgent',
  rank: 2,
  dueOn: '2026-11-30',
};

export function drafted({ text, issuer, urgency, rank }: Draft): Drafted {
  return { id: ID, text, issuer, urgency, rank, version: 1 };
}
