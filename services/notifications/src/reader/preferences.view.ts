import { ApiProperty } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '@rakor/kernel';
import { type Digest, DIGESTS, PERSONAL_CHANNELS, type PersonalChannel, type Proof, type Reader } from './reader.js';

export class QuietHoursView {
  @ApiProperty({ example: '21:00' })
  readonly from!: string;

  @ApiProperty({ example: '06:00', description: 'May be of the next day.' })
  readonly until!: string;
}

const PROOFS = ['code', 'simulator', 'legacy'] as const;
const PROOF = 'How it is known that it is the caller’s; null while it is not, and not used: have a code sent.';

/** How the caller hears of what comes in, for one position or alone. */
export class PreferencesView {
  @ApiProperty({ description: '0 for who has said nothing yet.' })
  readonly version!: number;

  @ApiProperty({ enum: LANGUAGES })
  readonly language!: Language;

  @ApiProperty({ enum: DIGESTS })
  readonly digest!: Digest;

  @ApiProperty({ type: QuietHoursView, nullable: true })
  readonly quietHours!: QuietHoursView | null;

  @ApiProperty({ enum: PERSONAL_CHANNELS, isArray: true, description: 'Those that the caller has agreed to.' })
  readonly channels!: readonly PersonalChannel[];

  @ApiProperty({ type: String, nullable: true, example: 'k***@blorakab.go.id', description: 'Masked.' })
  readonly email!: string | null;

  @ApiProperty({ enum: PROOFS, nullable: true, description: PROOF })
  readonly emailProof!: Proof | null;

  @ApiProperty({ type: String, nullable: true, example: '+62***890', description: 'Masked.' })
  readonly phone!: string | null;

  @ApiProperty({ enum: PROOFS, nullable: true, description: PROOF })
  readonly phoneProof!: Proof | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'For which position; null for the person alone.' })
  readonly positionId!: string | null;
}

export function viewOf({ version, language, digest, quietHours, channels, email, phone, positionId }: Reader): PreferencesView {
  return {
    ...{ version, language, digest, channels, positionId, email: email?.mask ?? null, phone: phone?.mask ?? null },
    ...{ emailProof: email?.proof ?? null, phoneProof: phone?.proof ?? null },
    quietHours: quietHours && { from: clockOf(quietHours.from), until: clockOf(quietHours.until) },
  };
}

function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
