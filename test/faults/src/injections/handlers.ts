import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../random.js';
import type { Stack } from '../stack/stack.js';
import { withAdmin } from './database.js';
import type { Injection } from './injection.js';

/** The witness' handler at fault, for aggregates that are being worked on. */
export const handlerFaults: readonly Injection[] = [
  { name: 'handler-fails', inject: (stack, random) => planned(stack, random, { fault: 'fails', aggregates: 20 }) },
  { name: 'handler-refuses', inject: (stack, random) => planned(stack, random, { fault: 'refuses', aggregates: 2 }) },
];

interface Plan {
  /** As the witness' table `plan` has it. */
  readonly fault: 'fails' | 'refuses';
  readonly aggregates: number;
}

async function planned(stack: Stack, random: Random, { fault, aggregates }: Plan) {
  const ms = random.between(2_000, 4_000);
  const keys = await withAdmin(stack, async (admin) => {
    const { rows } = await admin.query<{ key: string }>(
      `insert into witness.plan (key, fault, until)
       select key, $1, now() + make_interval(secs => $2) from (select key from witness.effect group by key order by max(id) desc limit $3) as recent
       on conflict (key) do nothing returning key`,
      [fault, ms / 1_000, aggregates],
    );
    return rows.map(({ key }) => key);
  });
  await sleep(ms);
  return { target: 'witness', details: { fault, ms, keys } };
}
