import { provinceOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { Program } from '../program.js';

/** Shows a new thing that has been started to the province and all of its regencies (K6), and what becomes of it. Call it after the program is written. */
export async function share(tx: Transaction, program: Program): Promise<void> {
  const { innovation, startedAt, region, id, number, title, description, category, template, leadName, status } = program;
  if (!innovation || startedAt === null) return;
  const province = provinceOf(region);
  await tx.within(province, ({ manager }) =>
    manager.query(SHOW, [province, id, region, number, title, description, category, template, leadName, status]),
  );
}

const SHOW = `
  insert into innovation (region, program_id, regency, number, title, description, category, template, lead_name, status)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (region, program_id) do update set lead_name = excluded.lead_name, status = excluded.status`;
