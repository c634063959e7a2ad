import { Id, Text } from '../fields.js';
import { TicketFact } from './ticket-fact.js';

/** What every event of a ticket at a counter says beside. */
export abstract class TicketAtCounterFact extends TicketFact {
  @Id() counterId!: string;
  /** As people read it: "Loket 3". */
  @Text(60) counterName!: string;
}
