import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bearer } from '@rakor/local-stack';
import type { World } from '../world.js';
import { History, type Outcome } from './history.js';
import { markerOf, regionsIn } from './marker.js';

/** A command as a client sends it. */
export interface Command {
  /** Name in the history. */
  readonly name: string;
  readonly service?: string;
  readonly role: Bearer['role'];
  readonly organisation?: string;
  /** The person's account, where several of a role must be told apart. */
  readonly subject?: string;
  /** Below the region: "meetings". */
  readonly path: string;
  readonly body?: object;
  readonly ifMatch?: number;
  /** Text of the command that must be found when it was accepted, and must not when it was refused. */
  readonly marker?: string;
  /** Status that means "not yet, send it again". */
  readonly awaits?: readonly number[];
  /** Idempotency key of a command that is sent once more; otherwise each has one of its own. */
  readonly key?: string;
  /** What of the answer the command has changed; by default all that it shows. */
  readonly about?: (answer: Shown) => Shown;
}

/** What a service shows of an aggregate. */
export interface Shown {
  readonly id: string;
  readonly version?: number;
}

const TIMEOUT_MS = 5_000;
/** How long a command is repeated after the end of the run before its outcome stays unknown. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/** Somebody in a region who sends commands until they are answered, and writes down every attempt. */
export class Client {
  readonly counts: Record<Outcome, number> = { ok: 0, refused: 0, unknown: 0 };
  private readonly history: History;
  private readonly tokens = new Map<string, Promise<string>>();
  private written = 0;

  constructor(
    private readonly world: World,
    readonly region: string,
    readonly name: string,
    private readonly ended: AbortSignal,
  ) {
    this.history = new History(world.folder, name);
  }

  /** A text with a marker of its own. */
  text(about: string): { text: string; marker: string } {
    const marker = markerOf(this.region, this.name, ++this.written);
    return { text: `${about} ${marker}`, marker };
  }

  /** Sends a command until its outcome is known. Returns what the service shows; null when it refuses, or never answers. */
  async send<T extends Shown = Shown>(command: Command): Promise<T | null> {
    const { name, marker = null, awaits = [], key = randomUUID(), about = (answer: Shown) => answer } = command;
    const givesUpAt = () => (this.ended.aborted ? (deadline ??= performance.now() + PATIENCE_MS) : Infinity);
    let deadline: number | undefined;
    for (;;) {
      const { status, body } = await this.attempt('POST', command, key);
      const outcome = outcomeOf(status, body, awaits);
      const shown = outcome === 'ok' ? (body as T) : null;
      const { id = null, version = null } = shown === null ? {} : about(shown);
      const known = { id, version };
      this.history.add({ ...this.line(name), key, marker, status: status ?? 'unknown', outcome, ...known });
      if (outcome !== 'unknown' || performance.now() > givesUpAt()) {
        this.counts[outcome]++;
        return shown;
      }
      await sleep(PAUSE_MS);
    }
  }

  /** Reads a path of a region with this client's own token; what it shows of another region is written down as a leak. Null without an answer. */
  async read<T>(query: Pick<Command, 'service' | 'role' | 'organisation' | 'path'>, region = this.region): Promise<T | null> {
    const { status, body, text } = await this.attempt('GET', query, '', region);
    for (const shown of regionsIn(text)) {
      if (shown === this.region) continue;
      const note = `${query.path} of ${region} showed ${shown}`;
      this.history.add({
        ...this.line('leak'),
        key: randomUUID(),
        marker: null,
        status: status ?? 'unknown',
        outcome: 'ok',
        id: null,
        version: null,
        note,
      });
    }
    return status === 200 ? (body as T) : null;
  }

  private line(command: string) {
    return { at: new Date().toISOString(), region: this.region, client: this.name, command };
  }

  private async attempt(method: 'GET' | 'POST', command: Omit<Command, 'name'>, key: string, region = this.region) {
    const { service = 'directives', path, body, ifMatch } = command;
    const replicas = this.world.services[service] ?? [];
    const base = replicas[Math.floor(Math.random() * replicas.length)];
    try {
      const response = await fetch(`${base}/v1/regions/${region}/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await this.token(command)}`,
          ...(method === 'POST' && { 'idempotency-key': key }),
          ...(body && { 'content-type': 'application/json' }),
          ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const text = await response.text();
      return { status: response.status, text, body: text === '' ? null : (JSON.parse(text) as unknown) };
    } catch {
      return { status: null, text: '', body: null };
    }
  }

  private token({ role, organisation, subject }: Pick<Command, 'role' | 'organisation' | 'subject'>): Promise<string> {
    const bearer = {
      role,
      region: this.region,
      ...(organisation !== undefined && { organisation }),
      ...(subject !== undefined && { subject }),
    };
    const name = JSON.stringify(bearer);
    const signed = this.tokens.get(name) ?? this.world.token(bearer);
    this.tokens.set(name, signed);
    return signed;
  }
}

/** A key that is in use belongs to an attempt of ours that nobody has heard the end of. */
function outcomeOf(status: number | null, body: unknown, awaits: readonly number[]): Outcome {
  if (status === null || status >= 500 || status === 429 || awaits.includes(status)) return 'unknown';
  if (status < 300) return 'ok';
  const code: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : undefined;
  return code === 'idempotency-key-in-use' ? 'unknown' : 'refused';
}
