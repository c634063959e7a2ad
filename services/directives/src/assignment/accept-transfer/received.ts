import { Speaker } from '../../addressee/speaker.js';
import { Assignment } from '../assignment.js';

/**
 * The share that the receiver gets of an assignment that was just transferred: the same words and the same time, and nothing done yet.
 * The issuer speaks to the receiver by the verb of the receiver's own class.
 */
export function receivedFrom(given: Assignment, at: Date): Assignment {
  const { latest: _, transfer, ...state } = given;
  if (!transfer?.receivedId) throw new Error('An assignment is received after it was transferred.');
  const { receivedId: id, organisationId, organisationCode, organisationName, organisationClass } = transfer;
  const mode = Speaker.of(given.issuer).modeFor({ class: organisationClass, homeRegion: given.region }, given.region);
  return Object.assign(new Assignment(), {
    ...{ ...state, id, organisationId, organisationCode, organisationName, organisationClass, mode },
    ...{ addresseeRegion: given.region, transferredFrom: given.id, transfer: null, issuedAt: at, status: 'issued' as const, resumes: null },
    ...{ acknowledgedAt: null, reporter: null, reportId: null, reportedAt: null, claimedPercent: null, verifiedPercent: null },
    ...{ commitment: null, extension: null, version: 0 },
  });
}
