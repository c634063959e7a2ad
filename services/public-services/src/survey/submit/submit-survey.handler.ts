import { Injectable } from '@nestjs/common';
import { SATISFACTION_ELEMENTS, SurveySubmittedV1 } from '@rakor/contracts';
import { Clock, newId, provinceOf, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { QueueRepository } from '../../queue/queue.repository.js';
import type { Ticket } from '../../ticket/ticket.js';
import { TicketRepository } from '../../ticket/ticket.repository.js';
import { NotServedYet, NothingSaid, SurveyTooLate, SurveyUsed } from '../survey.errors.js';
import { OPEN_DAYS, standingOf } from '../survey.js';

export interface SubmitSurvey {
  readonly ticketId: string;
  /** U1 to U9; null where nothing was said. */
  readonly answers: readonly (number | null)[];
}

@Injectable()
export class SubmitSurveyHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketRepository,
    private readonly queues: QueueRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws TicketNotFound, NotServedYet, SurveyTooLate, NothingSaid, SurveyUsed */
  async execute(context: RequestContext, { ticketId, answers }: SubmitSurvey): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const ticket = await this.tickets.get(tx, ticketId);
      const standing = standingOf(ticket, false, now);
      if (standing === 'not-served') throw new NotServedYet(ticket.number);
      if (standing === 'over') throw new SurveyTooLate(ticket.number, OPEN_DAYS);
      if (answers.every((answer) => answer === null)) throw new NothingSaid();
      const { placeName } = await this.queues.get(tx, ticket.queueId);

      await this.keep(tx, ticket, answers, now);
      await this.count(tx, ticket, answers);
      const { queueId: placeId, serviceId, serviceName, institutionId, institutionName, date } = ticket;
      const said = answers.flatMap((value, n) => {
        const element = SATISFACTION_ELEMENTS[n];
        return value === null || element === undefined ? [] : [{ element, value }];
      });
      await tx.outbox.add(SurveySubmittedV1, {
        ...{ surveyId: newId(), sequence: 1, placeId, placeName, serviceId, serviceName, institutionId, institutionName, date },
        ...{ answers: said, submittedAt: now.toISOString() },
      });
    });
  }

  /** The key lets one of two through. @throws SurveyUsed */
  private async keep({ manager, context }: Transaction, ticket: Ticket, answers: readonly (number | null)[], now: Date): Promise<void> {
    const { id, queueId, date, serviceId, serviceName, institutionId, institutionName, number } = ticket;
    const kept = await manager.query<unknown[]>(
      `insert into survey (region, ticket_id, queue_id, date, service_id, service_name, institution_id, institution_name, counter_id, answers, submitted_at)
       select $1, $2, $3, $4, $5, $6, $7, $8,
              (select counter_id from ticket_period where region = $1 and ticket_id = $2 and status = 'serving' order by n desc limit 1), $9::int[], $10
       on conflict (region, ticket_id) do nothing returning ticket_id`,
      [context.region, id, queueId, date, serviceId, serviceName, institutionId, institutionName, answers, now],
    );
    if (kept.length === 0) throw new SurveyUsed(number);
  }

  private async count(
    { manager, context: { region } }: Transaction,
    { queueId, date }: Ticket,
    answers: readonly (number | null)[],
  ): Promise<void> {
    await manager.query(
      `insert into satisfaction_tally as t (region, queue_id, date, province, respondents, counts, sums) values ($1, $2, $3, $4, 1, $5::int[], $6::int[])
       on conflict (region, queue_id, date) do update
         set respondents = t.respondents + 1,
             counts = array(select one + more from unnest(t.counts, excluded.counts) with ordinality as u (one, more, n) order by n),
             sums = array(select one + more from unnest(t.sums, excluded.sums) with ordinality as u (one, more, n) order by n)`,
      [region, queueId, date, provinceOf(region), answers.map((answer) => (answer === null ? 0 : 1)), answers.map((answer) => answer ?? 0)],
    );
  }
}
