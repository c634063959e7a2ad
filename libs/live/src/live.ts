import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit, StreamableFile } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { HttpProblem } from '@rakor/http';
import { News } from '@rakor/messaging';
import { Listener } from './listener.js';
import { Topic } from './topic.js';

/** What somebody looks at. */
export interface Look {
  /** Whose changes it follows. */
  readonly region: string;
  /** What it is, and for whose eyes: all who look at the same topic of a region are shown the same. */
  readonly topic: string;
  /** What this one was shown last: the header Last-Event-ID. */
  readonly lastEventId: string | undefined;
  /** How it stands now, without the time of asking. */
  readonly read: () => Promise<object>;
}

/** How many may look at a replica at once. */
const MOST_LISTENERS = 5_000;
const BEAT_MS = 15_000;
/** What changes by the passing of time alone, or was lost on the way, is seen after so long. */
const LOOK_ANYWAY_MS = 5_000;
/** Then a listener must come again, with a token that is still good. */
const LONGEST_MS = 10 * 60_000;

/** Shows people how something stands for as long as they look, without their asking (ADR 22). */
@Injectable()
export class Live implements OnModuleInit, OnModuleDestroy {
  private readonly topics = new Map<string, Map<string, Topic>>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private unfollow: (() => void) | undefined;
  private listening = 0;
  private readonly logger = new Logger(Live.name);

  constructor(
    private readonly news: News,
    private readonly adapter: HttpAdapterHost<FastifyAdapter>,
  ) {}

  onModuleInit(): void {
    this.unfollow = this.news.follow((region) => this.topics.get(region)?.forEach((topic) => topic.wake()));
    this.every(BEAT_MS, (topic) => topic.beat());
    this.every(LOOK_ANYWAY_MS, (topic) => topic.wake());
    // A server that is to stop waits for every answer, and these would never end.
    this.adapter.httpAdapter.getInstance().addHook('preClose', async () => this.each((topic) => topic.finish()));
  }

  onModuleDestroy(): void {
    this.unfollow?.();
    for (const timer of this.timers) clearInterval(timer);
  }

  /** Answers with a stream of how it stands, now and whenever that changes. @throws what `read` throws; 503 too-many-listeners */
  async show({ region, topic: name, lastEventId, read }: Look): Promise<StreamableFile> {
    if (this.listening >= MOST_LISTENERS) throw tooMany();
    const topic = this.topics.get(region)?.get(name) ?? new Topic(read, (error) => this.logger.warn({ err: error, topic: name }));
    const shown = await topic.now();
    const listener = new Listener(lastEventId);
    this.keep(region, name, topic).add(listener, shown);
    this.until(listener, () => this.leave(region, name, listener));
    return new StreamableFile(listener, { type: 'text/event-stream' });
  }

  private until(listener: Listener, gone: () => void): void {
    this.listening += 1;
    const longest = setTimeout(() => listener.finish(), LONGEST_MS).unref();
    listener.once('close', () => {
      this.listening -= 1;
      clearTimeout(longest);
      gone();
    });
  }

  /** The one of that name; two who came first at the same time share one. */
  private keep(region: string, name: string, topic: Topic): Topic {
    const here = this.topics.get(region) ?? new Map<string, Topic>();
    this.topics.set(region, here);
    const kept = here.get(name) ?? topic;
    here.set(name, kept);
    return kept;
  }

  private leave(region: string, name: string, listener: Listener): void {
    const here = this.topics.get(region);
    const topic = here?.get(name);
    topic?.remove(listener);
    if (topic?.size === 0) here?.delete(name);
    if (here?.size === 0) this.topics.delete(region);
  }

  private every(ms: number, work: (topic: Topic) => void): void {
    this.timers.add(setInterval(() => this.each(work), ms).unref());
  }

  private each(work: (topic: Topic) => void): void {
    for (const here of this.topics.values()) for (const topic of here.values()) work(topic);
  }
}

const tooMany = () =>
  new HttpProblem({
    status: 503,
    code: 'too-many-listeners',
    detail: 'Too many look on at the moment. Come again in a minute, or ask for how it stands without /live.',
    headers: { 'retry-after': '60' },
  });
