import type {
  AssignmentCancelledV1,
  AssignmentDeclinedV1,
  AssignmentSupersededV1,
  AssignmentTransferredV1,
  AssignmentWaivedV1,
  ClarificationAnsweredV1,
  ClarificationAskedV1,
  ExtensionDeniedV1,
  ExtensionGrantedV1,
  ExtensionRequestedV1,
  ObstacleRaisedV1,
  ObstacleLapsedV1,
  ObstacleResolvedV1,
  TransferOfferedV1,
  TransferRefusedV1,
  TransferWithdrawnV1,
} from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { aboutAnAssignment, AT } from './facts.builder.js';

export function aQuestion(wish: Partial<ClarificationAskedV1> = {}): ClarificationAskedV1 {
  return { ...aboutAnAssignment(), question: 'Kecamatan mana saja?', askedBy: 'kadinkes', askedAt: AT, ...wish };
}

export function anAnswer(wish: Partial<ClarificationAnsweredV1> = {}): ClarificationAnsweredV1 {
  return { ...aboutAnAssignment(), answer: 'Semua 16.', answeredBy: 'setda', answeredAt: AT, ...wish };
}

export function aDeclining(wish: Partial<AssignmentDeclinedV1> = {}): AssignmentDeclinedV1 {
  return { ...aboutAnAssignment(), reason: 'Di luar kewenangan kami.', declinedBy: 'kadinkes', declinedAt: AT, ...wish };
}

export function aWaiver(wish: Partial<AssignmentWaivedV1> = {}): AssignmentWaivedV1 {
  return { ...aboutAnAssignment(), reason: 'Sudah tercakup.', waivedBy: 'setda', waivedAt: AT, ...wish };
}

export function aCancellation(wish: Partial<AssignmentCancelledV1> = {}): AssignmentCancelledV1 {
  return { ...aboutAnAssignment(), reason: 'Digabung.', cancelledBy: 'setda', cancelledAt: AT, ...wish };
}

export function aSupersession(wish: Partial<AssignmentSupersededV1> = {}): AssignmentSupersededV1 {
  return { ...aboutAnAssignment(), supersededBy: newId(), supersededByNumber: 'ARH/33.16/2021/00009', supersededAt: AT, ...wish };
}

const TIME = { dueOn: '2021-05-11', requestedDueOn: '2021-06-04' };

export function anExtensionRequest(wish: Partial<ExtensionRequestedV1> = {}): ExtensionRequestedV1 {
  return { ...aboutAnAssignment(), ...TIME, reason: 'Lelang diulang.', extensions: 0, requestedBy: 'kadinkes', requestedAt: AT, ...wish };
}

export function anExtension(wish: Partial<ExtensionGrantedV1> = {}): ExtensionGrantedV1 {
  const moved = { dueOn: '2021-06-04', previousDueOn: '2021-05-11', originalDueOn: '2021-05-11', extensions: 1 };
  return { ...aboutAnAssignment(), ...moved, grantedBy: 'setda', grantedAt: AT, ...wish };
}

export function anExtensionDenial(wish: Partial<ExtensionDeniedV1> = {}): ExtensionDeniedV1 {
  return { ...aboutAnAssignment(), ...TIME, reason: 'Lebaran tidak bergeser.', deniedBy: 'setda', deniedAt: AT, ...wish };
}

/** What every event of an obstacle says of it. */
function aboutAnObstacle() {
  const {
    assignmentId: subjectId,
    directiveNumber: subjectNumber,
    organisationId,
    organisationCode,
    organisationName,
  } = aboutAnAssignment();
  const subject = { subjectKind: 'assignment', subjectId, subjectNumber } as const;
  const who = { organisationId, organisationCode, organisationName, addresseeRegion: '33.16' };
  return { obstacleId: newId(), sequence: 1, obstacleType: 'land', ...subject, ...who } as const;
}

const bpn = () => ({ unblocker: 'BPN Blora', unblockerId: newId(), unblockerCode: 'bpn', unblockerRegion: '33.16' });

export function anObstacle(wish: Partial<ObstacleRaisedV1> = {}): ObstacleRaisedV1 {
  return { ...aboutAnObstacle(), text: 'Sertifikat belum terbit.', ...bpn(), raisedBy: 'kadinkes', raisedAt: AT, ...wish };
}

export function aResolution(wish: Partial<ObstacleResolvedV1> = {}): ObstacleResolvedV1 {
  return { ...aboutAnObstacle(), solution: 'Terbit lewat PTSL.', ageDays: 13, resolvedBy: 'bpn', resolvedAt: AT, ...wish };
}

export function aLapse(wish: Partial<ObstacleLapsedV1> = {}): ObstacleLapsedV1 {
  return { ...aboutAnObstacle(), ...bpn(), because: 'waived', reason: 'Tidak perlu.', ageDays: 13, lapsedAt: AT, ...wish };
}

const receiver = () => ({ receiverId: newId(), receiverCode: 'dpmptsp', receiverName: 'DPMPTSP' });

export function aTransferOffer(wish: Partial<TransferOfferedV1> = {}): TransferOfferedV1 {
  return { ...aboutAnAssignment(), ...receiver(), reason: 'Bukan urusan kami.', offeredBy: 'kadinkes', offeredAt: AT, ...wish };
}

export function aTransferWithdrawal(wish: Partial<TransferWithdrawnV1> = {}): TransferWithdrawnV1 {
  return { ...aboutAnAssignment(), ...receiver(), reason: 'Kami kerjakan sendiri.', withdrawnBy: 'kadinkes', withdrawnAt: AT, ...wish };
}

export function aTransferRefusal(wish: Partial<TransferRefusedV1> = {}): TransferRefusedV1 {
  return { ...aboutAnAssignment(), ...receiver(), reason: 'Juga bukan kami.', refusedBy: 'dpmptsp', refusedAt: AT, ...wish };
}

export function aTransfer(wish: Partial<AssignmentTransferredV1> = {}): AssignmentTransferredV1 {
  return { ...aboutAnAssignment(), ...receiver(), receivedId: newId(), dueOn: null, acceptedBy: 'dpmptsp', acceptedAt: AT, ...wish };
}
