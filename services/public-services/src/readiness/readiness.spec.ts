import type { PlannedEvidence } from '@rakor/contracts';
import fc from 'fast-check';
import { aPlace } from '../place/place.builder.js';
import { forecast, improvedOn, type Point } from './forecast.js';
import { aReadiness, BLORA_PLAN } from './readiness.builder.js';
import { EvidenceNotThere, EvidenceUnknown, VerifiedByItsReporter, WeightsMalformed } from './readiness.errors.js';
import { weigh } from './readiness.js';

const at = new Date('2021-03-29T06:00:00Z');
const place = aPlace();
const shown = { note: 'Foto terlampir.', links: ['https://blora.example/partisi.jpg'] };

describe('A plan of what has to be shown', () => {
  it.each<[string, PlannedEvidence[]]>([
    ['weighs less than a hundred', BLORA_PLAN.slice(1)],
    ['has a weight of nothing', [...BLORA_PLAN, { code: 'nol', workstream: 'data', title: 'Nol', weight: 0, gate: 'soft-launch' }]],
    ['has a code twice', BLORA_PLAN.map((item) => ({ ...item, code: 'sama' }))],
    ['is empty', []],
  ])('is refused where it %s (I5)', (_, items) => {
    expect(() => aReadiness(place).plan(items, at)).toThrow(WeightsMalformed);
  });

  it('may be set anew: what was shown stays shown, under the new weight', () => {
    const readiness = aReadiness(place, ['partisi']);
    const heavier = BLORA_PLAN.map((item) => ({
      ...item,
      weight: item.code === 'partisi' ? 25 : item.code === 'petugas' ? 0 : item.weight,
    }));

    expect(
      readiness.plan(
        heavier.filter(({ weight }) => weight > 0),
        at,
      ),
    ).toMatchObject({ verifiedPercent: 25 });
    expect(readiness.items.map(({ code }) => code)).not.toContain('petugas');
  });
});

describe('What is verified', () => {
  it('counts by its weight, and what is only claimed stands beside it (B1: "60 persen")', () => {
    const readiness = aReadiness(place, ['partisi', 'kebersihan']);

    expect(readiness.claim(null, 60, 'kadis-dpmptsp', at)).toMatchObject({ claimedPercent: 60, verifiedPercent: 30 });
    expect(readiness.claim('civil-works', 100, 'kadis-dpmptsp', at)).toMatchObject({ workstream: 'civil-works', verifiedPercent: 100 });
    expect(readiness.claim('network', 50, 'kadis-dpmptsp', at)).toMatchObject({ verifiedPercent: 0 });
    expect([readiness.verified(), readiness.verified('soft-launch')]).toEqual([30, 30]);
    expect(weigh(readiness.needed('soft-launch'))).toBe(85);
  });

  it('is seen by somebody else than who says that it is done (F5)', () => {
    const readiness = aReadiness(place);
    readiness.submit('partisi', shown, 'staf', at);

    expect(() => readiness.verify('partisi', 'staf', at)).toThrow(VerifiedByItsReporter);
    expect(readiness.verify('partisi', 'sekretariat', at)).toMatchObject({ code: 'partisi', verifiedPercent: 15 });
  });

  it('can be taken back with a reason, and shown anew', () => {
    const readiness = aReadiness(place, ['partisi']);

    expect(readiness.return('partisi', 'Roboh lagi.', 'sekretariat', at)).toMatchObject({ verifiedPercent: 0, reason: 'Roboh lagi.' });
    expect(() => readiness.verify('partisi', 'sekretariat', at)).toThrow(EvidenceNotThere);
    readiness.submit('partisi', shown, 'staf', at);
    expect(readiness.items[0]).toMatchObject({ status: 'submitted', reason: null, links: shown.links });
  });

  it('is never more than what was shown, never less than nothing, whatever is done in which order', () => {
    const codes = fc.constantFrom(...BLORA_PLAN.map(({ code }) => code), 'unknown');
    const acts = fc.array(fc.tuple(fc.constantFrom('submit', 'verify', 'return', 'claim'), codes), { maxLength: 40 });
    fc.assert(
      fc.property(acts, (taken) => {
        const readiness = aReadiness(place);
        for (const [act, code] of taken) {
          const { version } = readiness;
          try {
            if (act === 'submit') readiness.submit(code, shown, 'staf', at);
            if (act === 'verify') readiness.verify(code, 'sekretariat', at);
            if (act === 'return') readiness.return(code, 'Belum.', 'sekretariat', at);
            if (act === 'claim') readiness.claim(null, 100, 'staf', at);
            expect(readiness.version).toBe(version + 1);
          } catch (error) {
            if (!(error instanceof EvidenceUnknown || error instanceof EvidenceNotThere)) throw error;
            expect(readiness.version).toBe(version);
          }
          const verified = readiness.items.filter((item) => item.status === 'verified');
          expect(readiness.verified()).toBe(weigh(verified));
          expect(verified.every((item) => item.submittedBy !== null && item.verifiedBy !== item.submittedBy)).toBe(true);
        }
        expect(weigh(readiness.items)).toBe(100);
      }),
      { numRuns: 150 },
    );
  });
});

describe('The day on which it will be ready', () => {
  it('is where the pace so far leads: 30 of 85 in 30 days are ready after 85', () => {
    const points = [
      { on: '2021-02-26', verified: 0 },
      { on: '2021-03-20', verified: 30 },
    ];

    expect(forecast(points, 85, '2021-03-28')).toEqual({ readyOn: '2021-05-22', gained: 30, days: 30 });
    // A week without progress moves it away by more than a week.
    expect(forecast(points, 85, '2021-04-04').readyOn).toBe('2021-06-11');
  });

  it.each<[string, Point[]]>([
    ['nothing is planned', []],
    ['nothing has been verified', [{ on: '2021-02-26', verified: 0 }]],
    [
      'more was taken back than shown',
      [
        { on: '2021-02-26', verified: 15 },
        { on: '2021-03-01', verified: 0 },
      ],
    ],
  ])('is not known where %s', (_, points) => expect(forecast(points, 85, '2021-03-28').readyOn).toBeNull());

  it('is the day on which it became ready where it is', () => {
    const points = [
      { on: '2021-02-26', verified: 0 },
      { on: '2021-04-30', verified: 85 },
      { on: '2021-05-02', verified: 70 },
      { on: '2021-05-05', verified: 85 },
      { on: '2021-05-09', verified: 100 },
    ];

    expect(forecast(points, 85, '2021-05-11').readyOn).toBe('2021-05-05');
  });

  it('is never before today while something is missing', () => {
    const point = fc.record({ day: fc.integer({ min: 0, max: 200 }), verified: fc.integer({ min: 0, max: 84 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 10 }), fc.integer({ min: 200, max: 300 }), (days, now) => {
        const dayOf = (n: number) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10);
        const points = days.toSorted((one, other) => one.day - other.day).map(({ day, verified }) => ({ on: dayOf(day), verified }));
        const { readyOn } = forecast(points, 85, dayOf(now));
        expect(readyOn === null || readyOn > dayOf(now)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('The last improvement', () => {
  it('is the last day that brought more than ever before: what is shown a second time is none', () => {
    const points = [
      { on: '2021-02-26', verified: 0 },
      { on: '2021-03-20', verified: 30 },
      { on: '2021-03-25', verified: 15 },
      { on: '2021-04-05', verified: 30 },
    ];

    expect(improvedOn(points)).toBe('2021-03-20');
    expect(improvedOn([{ on: '2021-02-26', verified: 0 }])).toBe('2021-02-26');
    expect(improvedOn([])).toBeNull();
  });
});
