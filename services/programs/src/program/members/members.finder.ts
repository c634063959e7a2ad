import { Injectable } from '@nestjs/common';
import type { ProgramMember } from '@rakor/contracts';
import type { ReadTransaction } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import type { Lead } from '../program.state.js';
import { leadOf, membersOf } from './members.js';

/** Finds who leads a program and who takes part, by the register of the region. */
@Injectable()
export class Members {
  constructor(private readonly register: RegisterRepository) {}

  /** @throws OrganisationUnknown, PartNotForClass */
  async lead(tx: ReadTransaction, leadId: string): Promise<Lead> {
    return leadOf(await this.register.organisation(tx, leadId, '/leadId'));
  }

  /** @throws OrganisationUnknown, PartNotForClass, MemberTwice */
  async of(
    tx: ReadTransaction,
    lead: Lead,
    { supporting, participants }: { readonly supporting: readonly string[]; readonly participants: readonly string[] },
  ): Promise<ProgramMember[]> {
    const support = await this.register.organisations(tx, supporting, '/supporting');
    return membersOf(lead, support, await this.register.organisations(tx, participants, '/participants'));
  }
}
