import type { OrganisationClass, ProgramMember, ProgramPart } from '@rakor/contracts';
import type { FieldFault } from '@rakor/kernel';
import { MemberTwice, PartNotForClass } from '../program.errors.js';
import type { Lead } from '../program.state.js';

/** An organisation as the register has it. */
export interface Known {
  readonly organisationId: string;
  readonly code: string;
  readonly name: string;
  readonly class: OrganisationClass;
}

/** Who is instructed and not asked: only these can be held to a program (domain §1.6). */
const OWN: readonly OrganisationClass[] = ['opd', 'district-office'];

/** @throws PartNotForClass */
export function leadOf(lead: Known): Lead {
  if (!OWN.includes(lead.class)) throw new PartNotForClass([fault('/leadId', lead, 'lead')]);
  return { leadId: lead.organisationId, leadCode: lead.code, leadName: lead.name };
}

/** Who takes part beside the lead: own organisations support, all others participate. @throws MemberTwice, PartNotForClass */
export function membersOf({ leadId }: Lead, supporting: readonly Known[], participants: readonly Known[]): ProgramMember[] {
  const asked = [
    ...supporting.map((one, index) => ({ one, part: 'support' as const, pointer: `/supporting/${index}` })),
    ...participants.map((one, index) => ({ one, part: 'participant' as const, pointer: `/participants/${index}` })),
  ];
  const seen = new Set([leadId]);
  for (const { one, pointer } of asked) {
    if (seen.has(one.organisationId)) throw new MemberTwice(pointer);
    seen.add(one.organisationId);
  }
  const wrong = asked.filter(({ one, part }) => OWN.includes(one.class) !== (part === 'support'));
  if (wrong.length > 0) throw new PartNotForClass(wrong.map(({ one, part, pointer }) => fault(pointer, one, part)));
  return asked.map(({ one, part }) => memberOf(one, part));
}

function memberOf({ organisationId, code, name, class: organisationClass }: Known, part: ProgramPart): ProgramMember {
  return { organisationId, organisationCode: code, organisationName: name, organisationClass, part };
}

function fault(pointer: string, { name, class: is }: Known, part: ProgramPart | 'lead'): FieldFault {
  return { pointer, detail: `${name} is of class "${is}" and cannot be the ${part}`, mend: 'Give it the part that its class has.' };
}
