import { Injectable } from '@nestjs/common';
import type { UndecidedProgram } from '@rakor/contracts';
import type { StateOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { actorOf } from '../edge/history.js';
import { type Decisions, type PlanOutside, Window } from './window.js';
import { Program } from '../program/program.js';
import { WindowNotFound } from './window.errors.js';

/** Loads and stores windows. */
@Injectable()
export class WindowRepository {
  /** @param asOf a moment: as it was known then (F22). @throws WindowNotFound also where it was not known yet */
  async get(tx: ReadTransaction, id: string, asOf?: Date): Promise<Window> {
    const { manager, context } = tx;
    const window = asOf ? await this.past(tx, id, asOf) : await manager.findOneBy(Window, { region: context.region, id });
    if (!window) throw new WindowNotFound();
    return window;
  }

  /** Locks the row until the transaction ends. @throws WindowNotFound */
  async getForUpdate(tx: Transaction, id: string): Promise<Window> {
    return this.locked(tx, id, 'pessimistic_write');
  }

  /** Keeps the window from ending, closing or counting otherwise until the transaction ends: what goes on in it is there when it does. @throws WindowNotFound */
  async getForShare(tx: Transaction, id: string): Promise<Window> {
    return this.locked(tx, id, 'pessimistic_read');
  }

  /** In the order of `ids`, which are locked. */
  async getAll({ manager, context: { region } }: Transaction, ids: readonly string[]): Promise<Window[]> {
    const windows = await manager.findBy(Window, { region, id: In(ids) });
    return windows.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  }

  /** Its programs that nobody has decided on, in the order of their numbers. */
  async undecidedIn({ manager }: ReadTransaction, { region, id }: Window): Promise<UndecidedProgram[]> {
    return manager.query<UndecidedProgram[]>(
      `select id as "programId", number, title, lead_id as "leadId", lead_code as "leadCode", lead_name as "leadName"
         from program where region = $1 and window_id = $2 and decision is null order by number`,
      [region, id],
    );
  }

  /** What has been decided on its programs. */
  async decisionsIn({ manager }: ReadTransaction, { region, id }: Window): Promise<Decisions> {
    const [counted] = await manager.query<Decisions[]>(
      `select count(*) filter (where decision = 'closed')::int as closed, count(*) filter (where decision = 'extended')::int as extended,
              count(*) filter (where decision = 'handed-over')::int as "handedOver", count(*) filter (where decision = 'carried-over')::int as "carriedOver"
         from program where region = $1 and window_id = $2`,
      [region, id],
    );
    if (!counted) throw new Error('A count has a row.');
    return counted;
  }

  /** How many of its programs are priorities. */
  async prioritiesIn({ manager }: ReadTransaction, { region, id }: Window): Promise<number> {
    return manager.countBy(Program, { region, windowId: id, priority: true });
  }

  /** Its programs with milestones after its last day, where they were not extended. */
  async plansOutside({ manager }: ReadTransaction, { region, id, lastDay }: Window): Promise<PlanOutside[]> {
    return manager.query<PlanOutside[]>(
      `select p.id as "programId", p.number, p.title, count(*)::int as milestones
         from program p join milestone m on m.region = p.region and m.program_id = p.id and m.retired_at is null
        where p.region = $1 and p.window_id = $2 and p.ends_on is null and p.status in ('draft', 'running') and m.planned_on > $3::date
        group by p.id, p.number, p.title order by p.number`,
      [region, id, lastDay],
    );
  }

  async add(tx: Transaction, window: Window): Promise<void> {
    const { latest: _, ...state } = window;
    await tx.manager.insert(Window, state);
    await this.enter(tx, window);
  }

  /** Stores what was just decided, and who did it. */
  async save(tx: Transaction, window: Window): Promise<void> {
    const { region, id, latest: _, ...state } = window;
    await tx.manager.update(Window, { region, id }, state);
    await this.enter(tx, window);
  }

  private async past({ manager, context }: ReadTransaction, id: string, moment: Date): Promise<Window | null> {
    const [known] = await manager.query<{ state: StateOf<Window> }[]>(
      `select state from program_window_history
        where region = $1 and window_id = $2 and recorded_at <= $3 order by version desc limit 1`,
      [context.region, id, moment],
    );
    return known ? Object.assign(new Window(), known.state) : null;
  }

  private async locked({ manager, context }: Transaction, id: string, mode: 'pessimistic_write' | 'pessimistic_read'): Promise<Window> {
    const window = await manager.findOne(Window, { where: { region: context.region, id }, lock: { mode } });
    if (!window) throw new WindowNotFound();
    return window;
  }

  private async enter({ manager, context }: Transaction, window: Window): Promise<void> {
    const { latest, ...state } = window;
    if (!latest) throw new Error('A window is stored after a step, and by it.');
    await manager.query(
      `insert into program_window_history (region, window_id, version, action, recorded_at, actor_id, actor_role, actor_organisation, reason, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        window.region,
        window.id,
        window.version,
        latest.action,
        latest.at,
        ...actorOf(context),
        latest.reason ?? null,
        JSON.stringify(state),
      ],
    );
  }
}
