import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Sequenced } from '@rakor/contracts';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { AddresseeCalendars } from '../addressee.calendars.js';
import { EscalationRepository } from '../escalation.repository.js';
import { RouteFinder } from '../route.finder.js';

/** Takes the steps that have come due: somebody is told, and the next step is planned, in one transaction. */
@Injectable()
export class ClimbEscalations implements DueWork, OnModuleInit {
  readonly table = 'escalation';

  constructor(
    private readonly dueWorks: DueWorks,
    private readonly escalations: EscalationRepository,
    private readonly routes: RouteFinder,
  ) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    const calendars = new AddresseeCalendars(tx, now);
    for (const { escalation, assignment } of await this.escalations.getAll(tx, ids)) {
      const calendar = await calendars.of(assignment);
      const coming = escalation.coming(assignment, now, calendar);
      const route = await this.routes.find(tx, assignment, coming.sought, now);
      const announcements = escalation.climb(assignment, coming, route, now, calendar);

      await this.escalations.save(tx, escalation, coming, route, now);
      for (const { type, fact } of announcements) await tx.outbox.add<Sequenced>(type, fact);
    }
  }
}
