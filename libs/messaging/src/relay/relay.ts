import { setTimeout as sleep } from 'node:timers/promises';
import type { JetStreamManager, StreamInfo } from '@nats-io/jetstream';
import type { Client } from 'pg';
import type { LeaderWork } from '../leadership.js';
import type { Logger } from '../options.js';
import type { Bell } from './bell.js';
import { Bookmark } from './bookmark.js';
import { keepTables } from './housekeeping.js';
import { OutboxLog } from './outbox-log.js';
import { type Carried, Pipeline } from './pipeline.js';
import { Progress } from './progress.js';
import type { PipelinedPublisher } from './publisher.js';
import { ReadAhead } from './read-ahead.js';

/** What the relay works with. */
export interface RelayParts {
  readonly stream: string;
  readonly streams: Pick<JetStreamManager['streams'], 'info'>;
  readonly publisher: PipelinedPublisher;
  readonly bell: Bell;
  readonly logger: Logger;
  readonly onCarried?: (events: number) => void;
}

const IDLE_POLL_MS = 1_000;
const GAP_POLL_MS = 20;
/** Longest pause after a read of several rows: under load few reads of many rows, and few transactions of their readers, leave disk and processor to the commands. */
const LINGER_MS = 25;
const RETRY_MS = 500;
const HOUSEKEEPING_MS = 3_600_000;
const STREAM_CHECK_MS = 15_000;

/** The broker may have lost data: compare it with the cursor before going on. */
class BrokerInDoubt extends Error {}

/** Carries the outbox of one schema to its stream: every committed row, in the order of its aggregate, at least once. */
export class Relay implements LeaderWork<Client> {
  private doubt = false;

  constructor(private readonly parts: RelayParts) {}

  /** Called when the connection to the broker came back: another broker, or an older copy, may answer now. */
  doubtBroker(): void {
    this.doubt = true;
    this.parts.bell.ringHere();
  }

  async lead(client: Client, signal: AbortSignal): Promise<void> {
    const log = new OutboxLog(client);
    const chores = new Chores(client, log);
    while (!signal.aborted) {
      try {
        await this.agreeWithBroker(log);
        chores.agreed();
        await this.carry(log, chores, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof BrokerInDoubt)) this.parts.logger.warn({ err: error }, 'relay paused, trying again');
        await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Publishes kept rows again when the stream holds less than it had acknowledged, or when the database is an older copy. */
  private async agreeWithBroker(log: OutboxLog): Promise<void> {
    const { stream, streams, logger } = this.parts;
    const info: StreamInfo = await streams.info(stream);
    this.doubt = false;
    const cursor = await log.cursor();
    if (cursor.streamCreated === null) return log.remember(info.created);

    const lost = info.created !== cursor.streamCreated || info.state.last_seq < cursor.streamSequence;
    if (!lost && !(await log.isBehind(cursor.position))) return;
    logger.warn({ stream, had: cursor.streamSequence, has: info.state.last_seq }, 'the stream lost events: publishing the kept ones again');
    await log.rewind(info.state.last_seq, info.created);
  }

  private async carry(log: OutboxLog, chores: Chores, signal: AbortSignal): Promise<void> {
    const { publisher, bell } = this.parts;
    await log.takeReplayWish();
    const cursor = await log.cursor();
    const progress = new Progress(cursor.position);
    const reader = new ReadAhead(log, progress);
    const bookmark = new Bookmark(log, cursor.position);
    const finish = ({ position, stored }: Carried) => {
      const sequence = Math.max(0, ...stored.map((one) => one.seq));
      if (stored.some((one) => !one.duplicate) && sequence < cursor.streamSequence) throw new BrokerInDoubt();
      bookmark.note(position, sequence);
      this.parts.onCarried?.(stored.length);
    };
    const pipeline = new Pipeline({ publish: (message) => publisher.publish(message), finish, failed: () => bell.ringHere() });

    while (!signal.aborted) {
      pipeline.throwFailure();
      if (this.doubt || (await chores.due())) break;
      const { rows, position, isFull } = await reader.next();
      if (rows.length > 0) await pipeline.add(rows, position);
      else if (pipeline.isDone) bookmark.note(position);
      await bookmark.saveWhenDue();
      if (isFull) continue;
      if (rows.length > 1) await sleep(Math.min(rows.length, LINGER_MS));
      await bell.wait(bookmark.untilDue(progress.gaps.length > 0 ? GAP_POLL_MS : IDLE_POLL_MS), signal);
    }
    await pipeline.drain();
    await bookmark.save();
  }
}

/** What the leader does beside carrying: partitions, wishes of operators, a look at the stream. One for a time in office, so that the hourly stays hourly. */
class Chores {
  private housekeptAt = -Infinity;
  private lookedAt = performance.now();
  private agreedAt = performance.now();

  constructor(
    private readonly client: Client,
    private readonly log: OutboxLog,
  ) {}

  /** The cursor and the stream have just been compared. */
  agreed(): void {
    this.agreedAt = performance.now();
  }

  /** Does what is due; true when the cursor has to be read anew. */
  async due(): Promise<boolean> {
    const now = performance.now();
    if (now - this.lookedAt < IDLE_POLL_MS && this.housekeptAt > 0) return false;
    this.lookedAt = now;
    if (now - this.housekeptAt > HOUSEKEEPING_MS) {
      await keepTables(this.client);
      this.housekeptAt = now;
    }
    return (await this.log.hasReplayWish()) || now - this.agreedAt > STREAM_CHECK_MS;
  }
}
