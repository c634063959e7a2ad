import type { AssignmentStatus } from '@rakor/contracts';
import type { Client } from '../client/client.js';
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
  /** How many moves have been made. */
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
      const lot = isReturned(meeting, issued, assignment) ? RETURNED : movesOf(assignment.number, assignment.organisationCode);
      // A guideline is followed and never done.
      const moves = issued.obligation.terms?.kind === 'guideline' ? lot.filter((move) => move !== 'close') : lot;
      // The version counts the moves that were made, by the demo or by somebody who tried it out: those are not made again.
      for (const [version, move] of moves.entries()) {
        if (version >= assignment.version) await makeMove(client, meeting, issued, assignment, move, version);
      }
    }),
  );
}

function isReturned({ returned }: Meeting, { utterance }: Issued, { organisationCode }: AssignmentView): boolean {
  return utterance.rows.includes(returned.row) && returned.organisation === organisationCode;
}

async function makeMove(
  client: Client,
  { region, returned }: Meeting,
  { obligation }: Issued,
  { id, number, organisationCode, addresseeRegion }: AssignmentView,
  move: Move,
  ifMatch: number,
): Promise<void> {
  const addressee = client.as('directives', 'organisation', addresseeRegion, organisationCode);
  const secretariat = client.as('directives', 'secretariat', region.code);
  const [there, here] = [addresseeRegion, region.code].map((code) => `/v1/regions/${code}/assignments/${id}`);
  const { summary, evidence } = obligation.report;
  const url = `https://arsip.example/${number.replaceAll('/', '-')}/${organisationCode}.pdf`;
  switch (move) {
    case 'acknowledge':
      return addressee.post(`${there}/acknowledge`, undefined, { ifMatch });
    case 'report':
      return addressee.post(`${there}/reports`, { summary, evidence: [{ title: evidence, url }] }, { ifMatch });
    case 'verify':
      return secretariat.post(`${here}/verify`, undefined, { ifMatch });
    case 'return':
      return secretariat.post(`${here}/return`, { reason: returned.reason }, { ifMatch });
    case 'close':
      return secretariat.post(`${here}/close`, undefined, { ifMatch });
  }
}
