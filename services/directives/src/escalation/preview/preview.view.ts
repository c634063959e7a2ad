import type { DayReason, WorkingCalendar } from '@rakor/calendar';
import { ApiProperty } from '@nestjs/swagger';
import {
  ESCALATION_RECIPIENTS,
  ESCALATION_STEPS,
  type EscalationRecipient,
  type EscalationStep,
  UNREACHED_CAUSES,
  type UnreachedCause,
} from '@rakor/contracts';
import { TIME_ZONES, type TimeZone } from '@rakor/kernel';
import type { Recipient } from '../route.js';

/** Why a day is not worked. */
const DAYS_OFF = ['weekend', 'national-holiday', 'joint-leave', 'closure'] as const satisfies DayReason[];
type DayOff = (typeof DAYS_OFF)[number];

/** Who is told, in which tenant, and who holds the position on that day. */
export class RecipientView implements Recipient {
  @ApiProperty({ enum: ESCALATION_RECIPIENTS }) recipient!: EscalationRecipient;
  @ApiProperty({ description: 'The tenant in which the recipient reads.' }) recipientRegion!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null for an office of the region.' })
  recipientOrganisationId!: string | null;
  @ApiProperty({ type: String, nullable: true }) recipientOrganisationCode!: string | null;
  @ApiProperty({ type: String, nullable: true }) recipientOrganisationName!: string | null;
  @ApiProperty({ type: String, nullable: true }) position!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'By the register as it is known today.' }) holder!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) acting!: boolean | null;
}

/** Somebody who should be told and cannot be reached. */
export class UnreachedView {
  @ApiProperty({ enum: ESCALATION_RECIPIENTS }) recipient!: EscalationRecipient;
  @ApiProperty() region!: string;
  @ApiProperty({ enum: UNREACHED_CAUSES }) cause!: UnreachedCause;
}

/** A step that will be taken if nothing happens before. */
export class StepView {
  @ApiProperty({ enum: ESCALATION_STEPS }) step!: EscalationStep;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'The same instant on the clocks of the addressee.', example: '2021-04-13T08:00+07:00' }) localTime!: string;
  @ApiProperty({ enum: ESCALATION_RECIPIENTS, description: 'Whom the step is for.' }) sought!: EscalationRecipient;
  @ApiProperty({ type: RecipientView, description: 'Whom it reaches.' }) recipient!: RecipientView;
  @ApiProperty({ type: [UnreachedView], description: 'Why it does not reach whom it is for; empty where it does.' })
  unreached!: UnreachedView[];
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'The day off that the step was moved from; null where it stayed. Days off are those of the addressee: of its region, and of its week of five or six days.',
  })
  movedFrom!: string | null;
}

/** Who gets what of an assignment, and when. */
export class EscalationPreview {
  @ApiProperty({ format: 'uuid' }) assignmentId!: string;
  @ApiProperty() number!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({
    enum: DAYS_OFF,
    nullable: true,
    description:
      'A warning: why the addressee does not work on the due date, which stays all the same. Null where it works, or nothing is due.',
  })
  dueOnDayOff!: DayOff | null;
  @ApiProperty({ enum: TIME_ZONES, description: 'Of the addressee.' }) timeZone!: TimeZone;
  @ApiProperty({ type: [StepView], description: 'In order; the last one repeats each week. Empty for what has ended or is not due.' })
  steps!: StepView[];
}

/** Why a day is off; null for one that is worked. */
export function dayOffOf(date: string, calendar: WorkingCalendar): DayOff | null {
  const { reason } = calendar.statusOf(date);
  return reason === 'working-day' ? null : reason;
}
