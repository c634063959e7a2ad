import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../client/client.js';
import type { Coverage } from './issue-directives.js';

/** A message as the inbox lists it. */
interface MessageSummary {
  readonly template: string;
  readonly subject: string;
  readonly recipient: { readonly kind: 'organisation' | 'office'; readonly code: string };
}

/** A message that an addressee should have: its own tenant, its code, the directive's number. */
export interface Delivery {
  readonly region: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly number: string;
}

/** What a killed consumer had in hand is delivered again after 30 s. */
const PATIENCE_MS = 120_000;
const POLL_MS = 200;

/** Every message that the directives must have brought. */
export function deliveriesOf(coverages: readonly Coverage[]): Delivery[] {
  return coverages.flatMap(({ number, addressees }) =>
    addressees.map(({ addresseeRegion, organisationCode, organisationName }) => ({
      region: addresseeRegion,
      organisation: organisationCode,
      organisationName,
      number,
    })),
  );
}

/**
 * Looks into the inboxes, as an auditor of each tenant, until every message is there or nobody would wait any longer.
 *
 * @returns those that are missing
 */
export async function missingDeliveries(client: Client, deliveries: readonly Delivery[], patience = PATIENCE_MS): Promise<Delivery[]> {
  const regions = Map.groupBy(deliveries, ({ region }) => region);
  const missing = await Promise.all([...regions].map(([region, expected]) => missingIn(client, region, expected, patience)));
  return missing.flat();
}

async function missingIn(client: Client, region: string, expected: readonly Delivery[], patience: number): Promise<Delivery[]> {
  const auditor = client.as('notifications', 'auditor', region);
  for (const deadline = performance.now() + patience; ;) {
    const arrived = new Set((await auditor.all<MessageSummary>(`/v1/regions/${region}/inbox`)).flatMap(keyOf));
    const missing = expected.filter(({ organisation, number }) => !arrived.has(`${organisation} ${number}`));
    if (missing.length === 0 || performance.now() > deadline) return missing;
    await sleep(POLL_MS);
  }
}

/** The directive's number stands in the subject, in whatever language. */
function keyOf({ template, subject, recipient }: MessageSummary): string[] {
  const number = /\bARH\/\S+/.exec(subject)?.[0];
  return template === 'directive-issued' && number !== undefined ? [`${recipient.code} ${number}`] : [];
}
