import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InstitutionAgreementExpiredV1, InstitutionAgreementExpiringV1 } from '@rakor/contracts';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { InstitutionRepository } from '../institution.repository.js';

/** Tells of agreements that end soon or have ended, each notice once (domain §4.5). */
@Injectable()
export class TellExpiry implements DueWork, OnModuleInit {
  readonly table = 'institution';

  constructor(
    private readonly dueWorks: DueWorks,
    private readonly institutions: InstitutionRepository,
  ) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    for (const institution of await this.institutions.getAll(tx, ids)) {
      const fact = institution.tellExpiry(now);

      await this.institutions.save(tx, institution);
      if ('expiredAt' in fact) await tx.outbox.add(InstitutionAgreementExpiredV1, fact);
      else await tx.outbox.add(InstitutionAgreementExpiringV1, fact);
    }
  }
}
