import type {
  DelegationEndedV1,
  GateExaminedV1,
  InstitutionAgreementExpiredV1,
  InstitutionAgreementExpiringV1,
  LaunchHeldV1,
  LaunchPlannedV1,
  LaunchRescheduledV1,
  QueueDayClosedV1,
} from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { AT } from './facts.builder.js';

const blora = () => ({
  ...{ sequence: 3, placeId: newId(), placeCode: 'mpp-blora', placeName: 'MPP Blora' },
  ...{ operatorId: newId(), operatorCode: 'dpmptsp', operatorName: 'DPMPTSP Blora' },
});
const polres = () => ({
  ...{ ...blora(), institutionId: newId(), code: 'polres', name: 'Polres Blora', kind: 'vertical-agency' as const },
  ...{ agreementNumber: 'PKS/12/2021', expiresOn: '2022-12-31' },
});
const grandLaunch = () => ({
  ...blora(),
  launchId: newId(),
  gate: 'grand-launch' as const,
  plannedOn: '2021-06-10',
  guest: 'Menteri PAN-RB',
});

export function anExpiringAgreement(wish: Partial<InstitutionAgreementExpiringV1> = {}): InstitutionAgreementExpiringV1 {
  return { ...polres(), noticeDays: 30, toldAt: AT, ...wish };
}

export function anExpiredAgreement(wish: Partial<InstitutionAgreementExpiredV1> = {}): InstitutionAgreementExpiredV1 {
  return { ...polres(), expiredAt: AT, ...wish };
}

export function anExaminedGate(wish: Partial<GateExaminedV1> = {}): GateExaminedV1 {
  const missing = [{ what: 'evidence' as const, where: 'network/jaringan', how: 'Submit its evidence.' }];
  return { ...blora(), readinessId: newId(), gate: 'soft-launch', passed: false, missing, examinedAt: AT, ...wish };
}

export function aPlannedLaunch(wish: Partial<LaunchPlannedV1> = {}): LaunchPlannedV1 {
  return { ...grandLaunch(), plannedAt: AT, ...wish };
}

export function aRescheduledLaunch(wish: Partial<LaunchRescheduledV1> = {}): LaunchRescheduledV1 {
  const moved = { formerlyOn: '2021-06-04', originallyOn: '2021-06-04', reschedules: 1, reason: 'Menteri berhalangan.' };
  return { ...grandLaunch(), ...moved, rescheduledAt: AT, ...wish };
}

export function aHeldLaunch(wish: Partial<LaunchHeldV1> = {}): LaunchHeldV1 {
  return { ...grandLaunch(), heldOn: '2021-06-10', heldAt: AT, ...wish };
}

export function aClosedDay(wish: Partial<QueueDayClosedV1> = {}): QueueDayClosedV1 {
  const { sequence, placeName, operatorId, operatorCode, operatorName } = blora();
  const place = { queueId: newId(), sequence, placeName, operatorId, operatorCode, operatorName };
  const counts = { issued: 150, served: 140, missed: 4, left: 3, expired: 3, waiting: 0, promised: 120, exceeded: 3 };
  return { ...place, date: '2025-06-02', ...counts, closedAt: AT, ...wish };
}

export function anEndedDelegation(wish: Partial<DelegationEndedV1> = {}): DelegationEndedV1 {
  const about = {
    district: '35.24.01',
    standardId: newId(),
    standardCode: 'iumk',
    standardName: 'Izin usaha mikro',
    legalBasis: 'Perbup 12/2023',
  };
  return { delegationId: newId(), sequence: 2, ...about, validTo: '2023-12-31', endedAt: AT, ...wish };
}
