import { IsUrl, MaxLength } from 'class-validator';
import { Text } from './fields.js';

/** A link to what proves a report. */
export class EvidenceLink {
  @Text(200) title!: string;
  /** http(s) only; inside a government network a host may have no dot. */
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false, disallow_auth: true }) @MaxLength(2000) url!: string;
}
