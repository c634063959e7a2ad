import { Id, Tenant, Text } from '../fields.js';

/** An organisation that is asked to a meeting. */
export class MeetingInvitee {
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  /** The tenant that the organisation belongs to. */
  @Tenant() region!: string;
}
