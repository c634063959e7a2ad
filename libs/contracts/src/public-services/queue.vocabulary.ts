/** Where a ticket is; `waiting` also after it was missed and came back, or was passed on. */
export const TICKET_STATUSES = ['waiting', 'called', 'serving', 'held', 'missed', 'finished', 'left', 'no-show', 'expired'] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** How somebody got a ticket. */
export const TICKET_CHANNELS = ['kiosk', 'reception', 'web', 'phone', 'booking'] as const;
export type TicketChannel = (typeof TICKET_CHANNELS)[number];

/** Why somebody is called before others; `override` is an officer's decision, with a reason. */
export const PRIORITY_NEEDS = ['elderly', 'disabled', 'pregnant', 'nursing', 'override'] as const;
export type PriorityNeed = (typeof PRIORITY_NEEDS)[number];

/** What came of serving somebody; `unrecorded` where nobody said so before the day was over. */
export const TICKET_OUTCOMES = ['completed', 'incomplete', 'referred', 'unrecorded'] as const;
export type TicketOutcome = (typeof TICKET_OUTCOMES)[number];
