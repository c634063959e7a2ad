import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ProposalAnswerRemindedV1 } from '@rakor/contracts';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { AnswerReminder } from './answer-reminder.js';
import { calendarOf, dueReminders } from './answer-reminder.repository.js';

/** Reminds a province of the answers that it owes, each time once, in one transaction with the plan for the next time. */
@Injectable()
export class RemindOfAnswers implements DueWork, OnModuleInit {
  readonly table = 'answer_reminder';

  constructor(private readonly dueWorks: DueWorks) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    for (const { reminder, proposal } of await dueReminders(tx, ids)) {
      const reminded = reminder.remind(proposal, now, await calendarOf(tx, proposal, now));

      await tx.manager.save(AnswerReminder, reminder);
      if (reminded) await tx.outbox.add(ProposalAnswerRemindedV1, reminded);
    }
  }
}
