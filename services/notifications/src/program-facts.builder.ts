import type {
  ProgramClosedV1,
  ProgramExtendedV1,
  ProgramMembersChangedV1,
  MidpointDueV1,
  OutsideEventMovedV1,
  ProgramObstacleLapsedV1,
  ProgramObstacleRaisedV1,
  ProgramObstacleResolvedV1,
  ProgramStatusChangedV1,
  ProgressReturnedV1,
  SlipAnnouncedV1,
  SlipEffect,
  UndecidedProgram,
  WindowEndedV1,
} from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { AT } from './facts.builder.js';

const aboutTheMall = () => ({
  ...{ programId: newId(), programNumber: 'PRG/33.16/2021/0001', programTitle: 'Mal Pelayanan Publik' },
  ...{ organisationId: newId(), organisationCode: 'dpmptsp', organisationName: 'DPMPTSP' },
});

export function aStatusChange(wish: Partial<ProgramStatusChangedV1> = {}): ProgramStatusChangedV1 {
  return {
    ...{ statusId: newId(), sequence: 1, ...aboutTheMall(), from: 'green', colour: 'amber', cause: 'fading', on: '2021-03-29' },
    ...{ reason: 'Tidak ada laporan selama 8 hari.', reasonInEnglish: 'No report for 8 days.' },
    ...{ verifiedTenths: 420, claimedTenths: 600, expectedTenths: 427, changedAt: AT },
    ...wish,
  };
}

export function aReturnedReport(wish: Partial<ProgressReturnedV1> = {}): ProgressReturnedV1 {
  const milestone = { milestoneId: newId(), milestoneName: 'Soft launch', claimedPercent: 60 };
  return {
    reportId: newId(),
    sequence: 2,
    ...aboutTheMall(),
    ...milestone,
    reason: 'Foto belum ada.',
    returnedBy: 'x',
    returnedAt: AT,
    ...wish,
  };
}

const anObstacle = () => ({ obstacleId: newId(), sequence: 1, obstacleType: 'land', ...aboutTheMall() }) as const;

export function aProgramObstacle(wish: Partial<ProgramObstacleRaisedV1> = {}): ProgramObstacleRaisedV1 {
  const whom = { unblocker: 'BPN Blora', unblockerId: newId(), unblockerCode: 'bpn' };
  return { ...anObstacle(), text: 'Sertifikat belum terbit.', ...whom, raisedBy: 'x', raisedAt: AT, ...wish };
}

export function aProgramResolution(wish: Partial<ProgramObstacleResolvedV1> = {}): ProgramObstacleResolvedV1 {
  return { ...anObstacle(), sequence: 2, solution: 'Terbit lewat PTSL.', ageDays: 13, resolvedBy: 'x', resolvedAt: AT, ...wish };
}

export function aProgramLapse(wish: Partial<ProgramObstacleLapsedV1> = {}): ProgramObstacleLapsedV1 {
  const whom = { unblocker: 'BPN Blora', unblockerId: newId(), unblockerCode: 'bpn' };
  return { ...anObstacle(), sequence: 2, because: 'closed', ...whom, ageDays: 13, lapsedAt: AT, ...wish };
}

/** Blora's 99 days. */
const aboutTheWindow = () => ({
  ...{ windowId: newId(), sequence: 3, number: 'JDL/33.16/2021/1', name: '99 hari kerja', position: 'Bupati Blora' },
  ...({
    inauguratedOn: '2021-02-26',
    length: 99,
    countMode: 'calendar',
    midpointOn: '2021-04-16',
    lastDay: '2021-06-04',
    dayNo: 50,
  } as const),
});

export function aMidpoint(wish: Partial<MidpointDueV1> = {}): MidpointDueV1 {
  return { ...aboutTheWindow(), announcedAt: '2021-04-15T17:00:00.000Z', ...wish };
}

export function anUndecided(wish: Partial<UndecidedProgram> = {}): UndecidedProgram {
  const lead = { leadId: newId(), leadCode: 'dpmptsp', leadName: 'DPMPTSP' };
  return { programId: newId(), number: 'PRG/33.16/2021/0001', title: 'Mal Pelayanan Publik', ...lead, ...wish };
}

export function aWindowEnd(wish: Partial<WindowEndedV1> = {}): WindowEndedV1 {
  return { ...aboutTheWindow(), sequence: 4, dayNo: 99, endedAt: '2021-06-04T17:00:00.000Z', ...wish };
}

export function anEffect(wish: Partial<SlipEffect> = {}): SlipEffect {
  const days = { plannedOn: '2021-06-04', formerOn: '2021-06-04', expectedOn: '2021-06-10', daysPastEnd: 6 };
  return { ...aboutTheMall(), milestoneId: newId(), milestoneName: 'Grand launch', ...days, ...wish };
}

export function aSlip(wish: Partial<SlipAnnouncedV1> = {}): SlipAnnouncedV1 {
  const milestone = { milestoneId: newId(), milestoneName: 'Soft launch', plannedOn: '2021-05-11', formerOn: '2021-05-11' };
  return {
    ...{ slipId: newId(), sequence: 1, ...aboutTheMall(), ...milestone, expectedOn: '2021-05-20', daysPastEnd: 0 },
    ...{ reason: 'Interior terlambat.', announcedBy: 'x', announcedAt: AT },
    ...wish,
  };
}

export function aMovedEvent(wish: Partial<OutsideEventMovedV1> = {}): OutsideEventMovedV1 {
  const what = { name: 'Kunjungan Menteri', owner: 'Menteri PAN-RB', formerOn: '2021-06-02', expectedOn: '2021-06-10' };
  return { outsideEventId: newId(), sequence: 2, ...what, reason: 'Agenda bergeser.', movedBy: 'x', movedAt: AT, ...wish };
}

/** What every event says of a program itself. */
const theMall = () =>
  ({
    programId: newId(),
    sequence: 3,
    number: 'PRG/33.16/2021/0001',
    title: 'Mal Pelayanan Publik',
    category: 'public-service',
    fiscalYear: 2021,
    horizon: 'window',
    priority: true,
    leadId: newId(),
    leadCode: 'dpmptsp',
    leadName: 'DPMPTSP',
  }) as const;

export function anExtendedProgram(): ProgramExtendedV1 {
  const days = { formerEndsOn: '2021-06-04', endsOn: '2021-07-04' };
  return { ...theMall(), ...days, reason: 'Lelang diulang.', extendedBy: 'x', extendedAt: AT };
}

export function aClosedProgram(wish: Partial<ProgramClosedV1> = {}): ProgramClosedV1 {
  return { ...theMall(), outcome: 'partly-achieved', reason: 'Sisanya tahun depan.', closedBy: 'x', closedAt: AT, ...wish };
}

/** DPMPTSP leads it now, and Dinas PU before. */
export function changedMembers(wish: Partial<ProgramMembersChangedV1> = {}): ProgramMembersChangedV1 {
  const former = { formerLeadId: newId(), formerLeadCode: 'dpupr', formerLeadName: 'DPUPR' };
  return { ...theMall(), ...former, members: null, reason: 'Kewenangan berpindah.', changedAt: AT, ...wish };
}
