import { Tally } from './deliveries.js';
import type { Line } from './injector.js';
import { linesOf, reportOf, type Story } from './report.js';

const CLEAN = { faults: [], lost: 0, doubled: 0, reordered: 0, leaked: 0, counts: { events: 12 } };

function aLine(kind: string, recovers: Line['recovers'], recoveredMs: number | null): Line {
  return { at: '2026-11-24T06:00:00.000Z', kind, target: 'somewhere', details: {}, recovers, recoveredMs };
}

function aStory(facts: Partial<Story> = {}): Story {
  return {
    ...{
      seed: 42,
      minutes: 1,
      servers: 'one server of each',
      plant: null,
      injected: [],
      skipped: {},
      commands: { ok: 10, refused: 1, unknown: 2 },
    },
    ...{ deliveries: { delivered: 30, redelivered: 3, duplicates: 2 }, deadLetters: 1, verdict: CLEAN },
    ...facts,
  };
}

describe('The report of a run', () => {
  it('counts injections by kind, and gives median and worst of what recovered', () => {
    const injected = [
      ...[aLine('nats-killed', 'nats', 300), aLine('nats-killed', 'nats', 900), aLine('nats-away', 'nats', 400)],
      ...[aLine('service-killed', 'service', 1_000), aLine('messages-malformed', null, null)],
    ];

    const report = reportOf(aStory({ injected }));

    expect(report.injections).toEqual({ 'messages-malformed': 1, 'nats-away': 1, 'nats-killed': 2, 'service-killed': 1 });
    expect(report.recovery).toEqual({
      nats: { times: 3, median: 400, worst: 900, goal: 10_000 },
      service: { times: 1, median: 1_000, worst: 1_000, goal: 5_000 },
    });
    expect(report.good).toBe(true);
  });

  it('is not good when something did not recover', () => {
    const report = reportOf(aStory({ injected: [aLine('nats-killed', 'nats', null)] }));

    expect(report.good).toBe(false);
    expect(linesOf(report)).toContain('DID NOT RECOVER by itself: nats-killed');
  });

  it.each(['lost', 'doubled', 'reordered', 'leaked'] as const)('is not good when something was %s', (what) => {
    expect(reportOf(aStory({ verdict: { ...CLEAN, [what]: 1 } })).good).toBe(false);
  });

  it('says what the auditor found', () => {
    const report = reportOf(aStory({ verdict: { ...CLEAN, faults: [{ invariant: 'I2', text: 'event 1 is missing' }] } }));

    expect(report.good).toBe(false);
    expect(linesOf(report)).toContain('I2: event 1 is missing');
  });

  it('says what could not be injected, and why', () => {
    const report = reportOf(aStory({ skipped: { 'nats-disk-full': 'no mount' } }));

    expect(linesOf(report).join('\n')).toMatch(/nats-disk-full +skipped: no mount/);
  });
});

describe('A tally', () => {
  it('adds up a counter that is made again', () => {
    const tally = new Tally();
    for (const [life, count] of [
      ['first', 5],
      ['first', 9],
      ['second', 2],
    ] as const)
      tally.take('a', life, count);

    expect(tally.total).toBe(11);
  });

  it('does not count again what a counter had before it was put back', () => {
    const tally = new Tally();
    for (const count of [10, 6, 8]) tally.take('a', 'only', count);

    expect(tally.total).toBe(12);
  });
});
