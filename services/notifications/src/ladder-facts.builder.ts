import type { AssignmentEscalatedV1, AssignmentRemindedV1, EscalationFallbackUsedV1, ToldOnTheLadder } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { aboutAnAssignment, AT } from './facts.builder.js';

/** A step for Dinas Kesehatan, told to its head. */
function aStep(): Omit<ToldOnTheLadder, 'step'> {
  const about = aboutAnAssignment();
  return {
    ...about,
    ...{
      escalationId: newId(),
      plannedAt: AT,
      text: 'Percepat vaksinasi.',
      dueOn: '2021-03-30',
      recipient: 'head',
      recipientRegion: '33.16',
    },
    ...{ recipientOrganisationId: about.organisationId, recipientOrganisationCode: 'dinkes', recipientOrganisationName: 'Dinas Kesehatan' },
    ...{ position: 'Kepala Dinas Kesehatan', holder: 'dr. Edi Sulistyo', acting: false },
  };
}

/** The office of a region, as an event names it. */
export const anOffice = {
  recipientOrganisationId: null,
  recipientOrganisationCode: null,
  recipientOrganisationName: null,
  position: null,
  holder: null,
  acting: null,
} as const;

export function aReminder(wish: Partial<AssignmentRemindedV1> = {}): AssignmentRemindedV1 {
  return { ...aStep(), step: 'due-tomorrow', recipient: 'owner', urgent: true, remindedAt: AT, ...wish };
}

export function anEscalation(wish: Partial<AssignmentEscalatedV1> = {}): AssignmentEscalatedV1 {
  return { ...aStep(), step: 'late-1-day', escalatedAt: AT, ...wish };
}

export function aFallback(wish: Partial<EscalationFallbackUsedV1> = {}): EscalationFallbackUsedV1 {
  const unreached: EscalationFallbackUsedV1['unreached'] = [
    { recipient: 'head', region: '33.16', cause: 'nobody-holds-it' },
    { recipient: 'sekda', region: '33.16', cause: 'no-such-position' },
  ];
  const step = { escalationId: newId(), step: 'late-1-day', plannedAt: AT } as const;
  return { ...aboutAnAssignment(), ...step, unreached, instead: 'secretariat', insteadRegion: '33.16', usedAt: AT, ...wish };
}
