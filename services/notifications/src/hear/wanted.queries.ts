import { provinceOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';

/** Whether a region has said anything about events at all: most have not, and are asked once. */
export async function wantedIn({ manager, context: { region } }: ReadTransaction): Promise<{ rules: boolean; webhooks: boolean }> {
  const [wanted] = await manager.query<{ rules: boolean; webhooks: boolean }[]>(
    `select exists (select from routing_rule where region = $1 or (region = $2 and applies_to = 'regencies')) as rules,
            exists (select from webhook where region = $1) as webhooks`,
    [region, provinceOf(region)],
  );
  return wanted ?? { rules: false, webhooks: false };
}
