import type { Transaction } from '@rakor/messaging';
import { addDeliveries, type NewDelivery } from '../../delivery/delivery.store.js';
import type { PersonalChannel, Plan, Reader } from '../../reader/reader.js';
import { bundleIdOf } from './bundle-id.js';
import { toReader } from './to-reader.store.js';

export type Held = Extract<Plan, { what: 'hold' }>;

/** To whom, and how. */
interface Way {
  readonly reader: Reader;
  readonly channel: PersonalChannel;
  /** Of the mailbox that is read. */
  readonly name: string;
}

/** What goes out together to one reader, on one channel, at one instant. */
export class Bundles {
  private readonly open = new Map<string, { readonly id: string; readonly until: Date }>();

  constructor(
    private readonly tx: Transaction,
    private readonly now: Date,
  ) {}

  /** Holds a message for its bundle. */
  async place(way: Way, { code, until }: Held): Promise<Pick<NewDelivery, 'status' | 'code' | 'due_at' | 'bundle_id' | 'held_until'>> {
    const key = `${way.reader.id} ${way.channel} ${until.toISOString()}`;
    const bundle = this.open.get(key) ?? (await this.join(way, code, until));
    this.open.set(key, bundle);
    return { status: 'held', code, due_at: null, bundle_id: bundle.id, held_until: bundle.until };
  }

  /** The bundle of an instant, locked until the transaction ends; the next one where that has been taken in hand: what is on its way is not added to. */
  private async join({ reader, channel, name }: Way, code: Held['code'], first: Date): Promise<{ id: string; until: Date }> {
    const { region } = this.tx.context;
    for (let until = first; ; until = new Date(until.getTime() + 60_000)) {
      const id = bundleIdOf(region, reader.id, channel, until);
      const about = { id, event_id: id, event_type: 'bundle', occurred_at: this.now, trace_id: null, rule: 'bundle' };
      await addDeliveries(
        this.tx,
        [{ ...about, ...toReader(reader, channel, { name, urgent: false }), status: 'held', code, due_at: until }],
        this.now,
      );
      const [row] = await this.tx.manager.query<{ open: boolean }[]>(
        'select attempts = 0 and due_at is not null as open from delivery where region = $1 and id = $2 for update',
        [region, id],
      );
      if (row?.open) return { id, until };
    }
  }
}
