import type { Client } from '../client/client.js';
import type { Beside } from '../summary.js';
import type { Minutes } from './hold-meeting.js';
import type { Issued } from './issue-directives.js';

interface OfDirective {
  readonly directiveId: string;
  readonly status: string;
}

/** Counts what a meeting has left behind beside its directives, as the registers of its region have it now. */
export async function leftBeside(client: Client, region: string, { view }: Minutes, issued: readonly Issued[]): Promise<Beside> {
  const secretariat = client.as('directives', 'secretariat', region);
  const here = `/v1/regions/${region}`;
  const [decisions, proposals, deadlines, obstacles] = await Promise.all([
    secretariat.all(`${here}/decisions?meetingId=${view.id}`),
    secretariat.all<{ meetingId: string | null }>(`${here}/proposals`),
    secretariat.all<OfDirective>(`${here}/deadlines`),
    secretariat.all<{ subjectNumber: string }>(`${here}/obstacles`),
  ]);
  const ids = new Set(issued.map(({ directive }) => directive.id));
  const numbers = new Set(issued.map(({ directive }) => directive.number));
  const said = deadlines.filter(({ directiveId }) => ids.has(directiveId));
  return {
    decisions: decisions.length,
    proposals: proposals.filter(({ meetingId }) => meetingId === view.id).length,
    deadlines: said.length,
    unclear: said.filter(({ status }) => status === 'waiting').length,
    obstacles: obstacles.filter(({ subjectNumber }) => numbers.has(subjectNumber)).length,
  };
}
