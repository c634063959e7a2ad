import type { OrganisationWeekChangedV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';

/** What a service does when an organisation works another week, in the transaction that keeps it. A service that plans by working days provides one, globally. */
export abstract class WeekFollower {
  abstract weekChanged(tx: Transaction, changed: OrganisationWeekChangedV1): Promise<void>;
}
