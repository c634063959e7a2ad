import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@rakor/messaging';
import type { Window } from '../../window/window.js';
import { WindowRepository } from '../../window/window.repository.js';
import { restored, type Snapshot } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

/** What a list of programs may be narrowed to. */
export interface ProgramFilter {
  readonly windowId?: string;
  readonly fiscalYear?: number;
  readonly category?: string;
  readonly status?: string;
  readonly priority?: 'true' | 'false';
  readonly innovation?: 'true' | 'false';
  readonly orphan?: 'true' | 'false';
  readonly organisation?: string;
}

/** Lists programs as they were known at a moment, each with its plan and its window of then (F22). */
@Injectable()
export class ProgramsPast {
  constructor(private readonly windows: WindowRepository) {}

  async list(tx: ReadTransaction, filter: ProgramFilter, after: string | undefined, limit: number, moment: Date): Promise<ProgramView[]> {
    const { windowId, fiscalYear, category, status, priority, innovation, orphan, organisation } = filter;
    const rows = await tx.manager.query<{ state: Snapshot }[]>(SELECT, [
      ...[tx.context.region, moment, after ?? null, limit, windowId ?? null, fiscalYear ?? null, category ?? null, status ?? null],
      ...[priority ?? null, innovation ?? null, orphan ?? null, organisation ?? null],
    ]);
    const programs = rows.map(({ state }) => restored(state));
    const windows = new Map<string, Window>();
    for (const id of new Set(programs.flatMap((program) => program.windowId ?? [])))
      windows.set(id, await this.windows.get(tx, id, moment));
    return programs.map((program) => viewOf(program, windows.get(program.windowId ?? '') ?? null));
  }
}

/** What served only what had been withdrawn by then was an orphan, too. */
const ORPHAN = `not exists (
  select from leader_priority wanted
   where wanted.region = $1 and state -> 'alignedWith' ? wanted.id::text and (wanted.withdrawn_at is null or wanted.withdrawn_at > $2))`;

const SELECT = `
  select state from (
    select distinct on (program_id) program_id, state from program_history
     where region = $1 and recorded_at <= $2 and ($3::uuid is null or program_id > $3)
     order by program_id, version desc) kept
   where ($5::uuid is null or state ->> 'windowId' = $5::text) and ($6::int is null or (state ->> 'fiscalYear')::int = $6)
     and ($7::text is null or state ->> 'category' = $7) and ($8::text is null or state ->> 'status' = $8)
     and ($9::boolean is null or (state ->> 'priority')::boolean = $9) and ($10::boolean is null or (state ->> 'innovation')::boolean = $10)
     and ($11::boolean is null or (${ORPHAN}) = $11)
     and ($12::text is null or state ->> 'leadCode' = $12 or state -> 'members' @> jsonb_build_array(jsonb_build_object('organisationCode', $12)))
   order by program_id limit $4`;
