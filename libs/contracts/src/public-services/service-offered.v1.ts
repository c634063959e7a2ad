import { Id, Instant, Maybe, Tenant, Text } from '../fields.js';
import { ServiceFact } from './service-fact.js';

/** A place offers a service: people can take a ticket for it once the place is open. */
export class ServiceOfferedV1 extends ServiceFact {
  static readonly type = 'public-services.service-offered.v1';

  /** First letters of its tickets' numbers: "A". */
  @Text(2) prefix!: string;
  /** By which standard of the catalogue it is given. */
  @Maybe() @Id() standardId?: string | null;
  /** Who serves it, of the institutions that take part in the place; absent where the place's own operator does. */
  @Maybe() @Id() institutionId?: string | null;
  @Text(200) institutionName!: string;
  /** The tenant to whom a case belongs, where that is not the place's own (F15). */
  @Maybe() @Tenant() ownerRegion?: string | null;
  @Instant() offeredAt!: string;
}
