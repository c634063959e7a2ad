import type { FigureLateV1, IndicatorOffTrackV1, IndicatorOnTrackV1, MeasurementReturnedV1, TargetSetV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { AT } from './facts.builder.js';

const aboutStunting = () => ({
  ...{ indicatorId: newId(), sequence: 4, indicatorCode: 'stunting-ssgi', nameId: 'Prevalensi stunting', nameEn: 'Prevalence of stunting' },
  ...{ unit: 'percent' as const, organisationId: newId(), organisationCode: 'dinkes', organisationName: 'Dinas Kesehatan' },
});
const standing = () => ({
  ...{
    ...aboutStunting(),
    period: '2022',
    actual: '22.4000',
    expected: '21.0000',
    ahead: '-1.4000',
    targetPeriod: '2024',
    targetValue: '14',
  },
  judgedAt: AT,
});

export function anIndicatorOffTrack(wish: Partial<IndicatorOffTrackV1> = {}): IndicatorOffTrackV1 {
  return { ...standing(), before: 'green', colour: 'red', ...wish };
}

export function anIndicatorOnTrack(wish: Partial<IndicatorOnTrackV1> = {}): IndicatorOnTrackV1 {
  return { ...standing(), actual: '20.0000', ahead: '1.0000', before: 'red', ...wish };
}

export function aReturnedMeasurement(wish: Partial<MeasurementReturnedV1> = {}): MeasurementReturnedV1 {
  return {
    ...{ ...aboutStunting(), period: '2022', place: '33.16', part: null, numerator: '224', denominator: '1000', revision: 0 },
    ...{ reason: 'Sumbernya?', returnedIn: '33', returnedBy: 'biro', returnedAt: AT },
    ...wish,
  };
}

export function aTargetSet(wish: Partial<TargetSetV1> = {}): TargetSetV1 {
  return {
    ...{ ...aboutStunting(), baselinePeriod: '2021', baselineValue: '24.5', targetPeriod: '2024', targetValue: '14', aspiration: '0' },
    ...{ setIn: '33', reason: 'Target provinsi 14 persen.', setBy: 'biro', setAt: AT },
    ...wish,
  };
}

export function aLateFigure(wish: Partial<FigureLateV1> = {}): FigureLateV1 {
  return { ...aboutStunting(), period: '2022', dueOn: '2023-01-31', reported: 0, expected: 1, noticedAt: AT, ...wish };
}
