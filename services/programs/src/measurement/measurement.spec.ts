import fc from 'fast-check';
import { anIndicator } from '../indicator/indicator.builder.js';
import { Period } from '../indicator/period.js';
import type { Figure } from './figure.js';
import { aMeasurement } from './measurement.builder.js';
import {
  ApproverIsSubmitter,
  FigureUnchanged,
  MeasurementNotReturnable,
  NothingToApprove,
  NotYourIndicator,
} from './measurement.errors.js';
import { mayApprove, Measurement, type MeasurementEntry, type Measurer } from './measurement.js';

const at = new Date('2023-02-01T02:00:00Z');
const dinkes: Measurer = { actorId: 'staf-dinkes', region: '36.04', role: 'organisation', organisation: 'dinkes' };
const disdik: Measurer = { ...dinkes, actorId: 'staf-disdik', organisation: 'disdik' };
const secretariat: Measurer = { actorId: 'sekretariat', region: '36.04', role: 'secretariat' };
const banten: Measurer = { actorId: 'biro', region: '36', role: 'secretariat' };
const own = anIndicator({ region: '36.04' });
const figure = (overrides: Partial<Figure> = {}): Figure => ({
  ...{ period: Period.containing('2022-06-01', 'year'), place: '36.04', part: null, numerator: 2_640n, denominator: 10_000n },
  ...overrides,
});
const submit = (by: Measurer, today = '2023-01-31', indicator = own, written = figure()) =>
  Measurement.submit({ region: '36.04', id: 'x' }, indicator, written, by, { today, at });

describe('A figure', () => {
  it.each([
    ['2023-01-31', false],
    ['2023-02-01', true],
  ])('submitted on %s, where it was due on 31 January, is late: %s', (today, late) => {
    expect(submit(dinkes, today)).toMatchObject({ measurement: { late, status: 'submitted', version: 1 }, submitted: { late } });
  });

  it('is for the owner of the indicator, and the secretariat', () => {
    expect(submit(secretariat)).toBeDefined();
    expect(() => submit(disdik)).toThrow(NotYourIndicator);
  });

  it('of an organisation is for that organisation, too', () => {
    const satuData = anIndicator({ region: '36.04', code: 'satu-data-checked', organisationCode: 'dinkominfo' });

    expect(submit(disdik, '2023-01-31', satuData, figure({ part: 'disdik' }))).toBeDefined();
    expect(() => submit(disdik, '2023-01-31', satuData, figure({ part: 'dinkes' }))).toThrow(NotYourIndicator);
  });

  it('is corrected to something else, by whom it belongs to, and waits again', () => {
    const approved = aMeasurement({ status: 'approved' });

    expect(approved.revise(own, { numerator: 2_700n, denominator: 10_000n }, 'Salah ketik.', dinkes, at)).toMatchObject({
      ...{ numerator: '2700', revision: 1, reason: 'Salah ketik.' },
    });
    expect(approved).toMatchObject({ status: 'submitted', version: 2, latest: { step: 'revised', reason: 'Salah ketik.' } });
    expect(() => approved.revise(own, { numerator: 2_700n, denominator: 10_000n }, 'x', dinkes, at)).toThrow(FigureUnchanged);
    expect(() => approved.revise(own, { numerator: 1n, denominator: 10_000n }, 'x', disdik, at)).toThrow(NotYourIndicator);
  });

  it.each<[string, Partial<Measurement>, Measurer, boolean]>([
    ['that waits, by its region', { status: 'submitted' }, secretariat, true],
    ['that the region stands for, by the region', { status: 'approved' }, secretariat, false],
    ['that waits, by the province', { status: 'submitted' }, banten, false],
    ['that the region stands for, by the province', { status: 'approved' }, banten, true],
    ['that was accepted, by the province', { status: 'accepted' }, banten, true],
    ['that was returned already', { status: 'returned' }, secretariat, false],
  ])('is returned %s: %s', (_, state, by, may) => {
    const returning = () => aMeasurement(state).return(own, 'Sumbernya?', by, at);

    if (may) expect(returning()).toMatchObject({ reason: 'Sumbernya?', returnedIn: by.region });
    else expect(returning).toThrow(MeasurementNotReturnable);
  });

  it('that was returned may be stood by, with the reason', () => {
    const returned = aMeasurement({ status: 'returned' });

    expect(returned.revise(own, returned, 'Sumbernya SSGI, lampiran 3.', dinkes, at)).toMatchObject({ numerator: '2640', revision: 1 });
    expect(returned.status).toBe('submitted');
  });

  it('is neither returned nor approved by who wrote it', () => {
    expect(() => aMeasurement({ submittedBy: 'sekretariat' }).return(own, 'x', secretariat, at)).toThrow(ApproverIsSubmitter);
    expect(() => mayApprove({ waiting: 3, own: 1 }, '2022')).toThrow(ApproverIsSubmitter);
    expect(() => mayApprove({ waiting: 0, own: 0 }, '2022')).toThrow(NothingToApprove);
    expect(() => mayApprove({ waiting: 3, own: 0 }, '2022')).not.toThrow();
  });
});

describe('Whatever is done to a figure', () => {
  it('loses nothing of what it ever said: each version has its entry, and each value that it had stands in one', () => {
    const step = fc.oneof(fc.bigInt({ min: 0n, max: 10_000n }), fc.constantFrom('return', 'return-by-province', 'approve'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const indicator = anIndicator({ region: '36.04' });
        const { measurement } = submit(dinkes, '2023-01-31', indicator);
        const entries: (MeasurementEntry & { version: number; numerator: bigint })[] = [];
        const seen = new Set<bigint>();
        const enter = () => {
          if (!measurement.latest || entries.at(-1)?.version === measurement.version) return;
          entries.push({ ...measurement.latest, version: measurement.version, numerator: measurement.numerator });
        };
        enter();
        for (const one of steps) {
          seen.add(measurement.numerator);
          try {
            if (one === 'approve') measurement.status = 'approved';
            else if (typeof one === 'string') measurement.return(indicator, 'x', one === 'return' ? secretariat : banten, at);
            else measurement.revise(indicator, { numerator: one, denominator: 10_000n }, 'x', dinkes, at);
          } catch (error) {
            if (!(error instanceof FigureUnchanged || error instanceof MeasurementNotReturnable)) throw error;
          }
          enter();
        }

        expect(entries.map(({ version }) => version)).toEqual(entries.map((_, index) => index + 1));
        expect([...seen].every((numerator) => entries.some((entry) => entry.numerator === numerator))).toBe(true);
        expect(measurement.revision).toBe(entries.filter(({ step: done }) => done === 'revised').length);
      }),
    );
  });
});
