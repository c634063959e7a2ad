import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Wish } from '../arguments.js';
import { folderOf } from '../folder.js';
import { withAdmin } from '../injections/database.js';
import { Random } from '../random.js';
import { begin } from '../run.js';
import { Stack } from '../stack/stack.js';
import { until } from '../until.js';
import { announce } from './announce.js';
import { audit } from './audit.js';
import type { Evidence, Receipt, Told } from './evidence.js';
import { givenHearers, REGIONS } from './hearers.js';
import { Killer } from './killer.js';
import { endLeases, hasten, loadRecord } from './load.js';
import { startMailReceiver } from './mail-receiver.js';
import { startWebhookReceiver } from './receivers.js';

/** What became of a run of messages. */
export interface NotifyReport {
  readonly seed: number;
  readonly findings: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly good: boolean;
}

/** How the service is killed, in turn; the last at any time. */
const KILLS = ['webhook while-asking', 'e-mail after-the-answer', 'webhook after-the-answer', 'e-mail while-asking', 'at-any-time'];
const EVENTS_A_ROUND = 6;
const QUIET_MS = 120_000;

/**
 * One run of messages: directives are announced, receivers misbehave as the seed has it, and the service that tells them is killed again and
 * again; then the receivers are well, and when nothing is left to do the auditor compares what they were sent with what is on record.
 */
export async function runNotify(wish: Wish, say: (line: string) => void): Promise<NotifyReport> {
  const { seed, keep, portBase, minutes } = wish;
  const folder = folderOf(seed);
  await begin(folder);
  const random = new Random(seed);
  const receipts: Receipt[] = [];
  let killer: Killer | undefined;
  const at: Killer['reached'] = (channel, moment) => killer?.reached(channel, moment);
  const [webhooks, mail] = [
    await startWebhookReceiver({ random: random.branch(), receipts, at }),
    await startMailReceiver({ random: random.branch(), receipts, at }),
  ];
  const env = { SMTP_URL: mail.url, MAIL_FROM: 'Rakor <rakor@lamongankab.go.id>', WEBHOOK_TIMEOUT_MS: '3000' };
  const stack = await Stack.start({ folder, seed, portBase, cluster: false, only: ['notifications'], env });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stack.stop().then(() => process.exit(1)));
  try {
    const evidence = await withAdmin(stack, async (admin) => {
      killer = new Killer(stack, admin);
      const hearers = await hearersOf(stack, admin, webhooks.url);
      const told: Told[] = [];
      await rounds({ stack, admin, killer, told, random, minutes, say });
      for (const receiver of [webhooks, mail]) receiver.heal();
      say('healed: waiting until nothing is left to do');
      await quiet(stack, admin, killer, { told, hearers });
      return { told, hearers, receipts, kills: killer.times, ...(await loadRecord(admin)) };
    });
    const report = reportOf(seed, evidence);
    writeFileSync(join(folder, 'evidence.json'), JSON.stringify(evidence, null, 1));
    writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    await stack.stop();
    if (report.good && !keep) await rm(folder, { recursive: true, force: true });
    return report;
  } finally {
    await stack.stop();
    await Promise.all([webhooks.close(), mail.close()]);
  }
}

/** Webhooks and readers, whose addresses count as proved: how that is done is no matter of this run. */
async function hearersOf({ world }: Stack, admin: pg.Client, url: string): Promise<Evidence['hearers']> {
  const webhooks = await givenHearers(world, url);
  const { rows } = await admin.query<{ region: string; recipient: string }>(
    `update notifications.reader set email_proof = 'code' returning region, id as recipient`,
  );
  return [...webhooks, ...rows];
}

interface Round {
  readonly stack: Stack;
  readonly admin: pg.Client;
  readonly killer: Killer;
  readonly told: Told[];
  readonly random: Random;
  readonly minutes: number;
  readonly say: (line: string) => void;
}

/** Announces, lets time pass, and kills, until the time is over and it was killed in every way: how fast the machine is decides nothing. */
async function rounds({ stack, admin, killer, told, random, minutes, say }: Round): Promise<void> {
  const deadline = performance.now() + minutes * 60_000;
  for (let round = 0; round < KILLS.length || performance.now() < deadline; round++) {
    await ready(stack);
    const regions = Array.from({ length: EVENTS_A_ROUND }, () => random.pick(REGIONS));
    await announce(stack, regions, told);
    // What is held is let go while more comes, and what failed is tried again.
    const passing = passTime(admin, random.between(200, 600));
    const how = KILLS[round % KILLS.length] ?? '';
    await killer.kill(how, how === 'at-any-time' ? random.between(100, 2_000) : 8_000);
    await passing.stop();
    say(`${told.length} told, killed ${how}`);
  }
}

function passTime(admin: pg.Client, everyMs: number): { stop: () => Promise<void> } {
  const ended = new AbortController();
  const passing = (async () => {
    while (!ended.signal.aborted) {
      await sleep(everyMs, undefined, { signal: ended.signal }).catch(() => undefined);
      await hasten(admin);
    }
  })();
  return {
    stop: async () => {
      ended.abort();
      await passing;
    },
  };
}

/** Killed once more, so that no lane rests from failures that are over. */
async function quiet(stack: Stack, admin: pg.Client, killer: Killer, { told, hearers }: Pick<Evidence, 'told' | 'hearers'>): Promise<void> {
  await killer.kill('once more', 0);
  await endLeases(admin);
  await ready(stack);
  const meant = told.flatMap(({ region }) => hearers.filter((hearer) => hearer.region === region)).length;
  await until(
    async () => {
      await hasten(admin);
      const { rows } = await admin.query<{ open: number; items: number }>(
        `select count(due_at)::int + count(*) filter (where status = 'held')::int as open,
                count(*) filter (where rule <> 'bundle')::int as items from notifications.delivery where channel <> 'in-app'`,
      );
      return rows[0]?.open === 0 && rows[0].items >= meant;
    },
    AbortSignal.timeout(QUIET_MS),
    250,
  ).catch(() => undefined);
}

async function ready({ world }: Stack): Promise<void> {
  const url = `${world.services['notifications']?.[0]}/health/ready`;
  await until(async () => (await fetch(url)).ok, AbortSignal.timeout(60_000), 100);
}

function reportOf(seed: number, evidence: Evidence): NotifyReport {
  const findings = audit(evidence);
  const { told, deliveries, receipts, kills } = evidence;
  const of = (channel: Receipt['channel']) => receipts.filter((receipt) => receipt.channel === channel);
  const keys = new Set(receipts.map(({ key }) => key)).size;
  const counts = {
    ...{ events: told.length, deliveries: deliveries.length, requests: of('webhook').length, mails: of('e-mail').length },
    ...{ refused: receipts.filter(({ outcome }) => outcome === 'refused').length },
    ...{ 'answers lost': receipts.filter(({ outcome }) => outcome === 'lost').length, repeats: receipts.length - keys },
    ...{ failed: deliveries.filter(({ status }) => status === 'failed').length, kills: kills.length },
  };
  return { seed, findings, counts, good: findings.length === 0 };
}
