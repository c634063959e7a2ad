import type { AssignmentStatus } from '@rakor/contracts';
import type { Client } from '../client/client.js';
import { acknowledge, close, type Deed, report, sendBack, verify } from '../deeds.js';
import type { Meeting } from '../story.js';
import type { Issued } from './issue-directives.js';
import { type Move, movesOf, RETURNED } from './lot.js';

/** An assignment as the service lists it. */
interface AssignmentView {
  readonly id: string;
  readonly number: string;
  readonly organisationCode: string;
  readonly addresseeRegion: string;
  readonly status: AssignmentStatus;
  /** How many deeds have been done. */
  readonly version: number;
}

/** Lets a believable part of the addressees acknowledge and report, and the secretariat judge: each assignment moves on its own. */
export async function answerDirectives(client: Client, meeting: Meeting, issued: readonly Issued[]): Promise<void> {
  await Promise.all(issued.map((one) => answerDirective(client, meeting, one)));
}

async function answerDirective(client: Client, meeting: Meeting, issued: Issued): Promise<void> {
  const { code } = meeting.region;
  const secretariat = client.as('directives', 'secretariat', code);
  const assignments = await secretariat.all<AssignmentView>(`/v1/regions/${code}/assignments?directiveId=${issued.directive.id}`);
  await Promise.all(
    assignments.map(async (assignment) => {
      // The version counts the deeds that were done, by the demo or by somebody who tried it out: those are not done again.
      for (const [version, deed] of deedsOf(meeting, issued, assignment).entries()) {
        if (version >= assignment.version) await perform(client, code, assignment, deed, version);
      }
    }),
  );
}

/** What the story tells of an addressee, or else its lot. */
function deedsOf(meeting: Meeting, { utterance, obligation }: Issued, { number, organisationCode }: AssignmentView): readonly Deed[] {
  const told = obligation.answers?.[organisationCode];
  if (told) return told;
  const { row, organisation, reason } = meeting.returned;
  const isReturned = utterance.rows.includes(row) && organisation === organisationCode;
  const lot = isReturned ? RETURNED : movesOf(number, organisationCode);
  // A guideline is followed and never done.
  const moves = obligation.terms?.kind === 'guideline' ? lot.filter((move) => move !== 'close') : lot;
  const { summary, evidence } = obligation.report;
  const url = `https://arsip.example/${number.replaceAll('/', '-')}/${organisationCode}.pdf`;
  const deeds: Record<Move, Deed> = {
    ...{ acknowledge, verify, close },
    report: report(summary, evidence, url),
    return: sendBack(reason),
  };
  return moves.map((move) => deeds[move]);
}

async function perform(client: Client, region: string, assignment: AssignmentView, deed: Deed, ifMatch: number): Promise<void> {
  const { id, addresseeRegion, organisationCode } = assignment;
  const secretariat = client.as('directives', 'secretariat', region);
  const here = `/v1/regions/${region}`;
  if ('resolvedBy' in deed) {
    const [obstacle] = await secretariat.all<{ id: string }>(`${here}/obstacles?open=true&subjectId=${id}`);
    if (obstacle) await secretariat.post(`${here}/obstacles/${obstacle.id}/resolve`, { solution: deed.resolvedBy });
    return;
  }
  const { by, verb, body } = deed;
  const addressee = client.as('directives', 'organisation', addresseeRegion, organisationCode);
  if (by === 'addressee') await addressee.post(`/v1/regions/${addresseeRegion}/assignments/${id}/${verb}`, body, { ifMatch });
  else await secretariat.post(`${here}/assignments/${id}/${verb}`, body, { ifMatch });
}
