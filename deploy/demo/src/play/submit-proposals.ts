import type { Caller, Client } from '../client/client.js';
import type { Meeting, Utterance } from '../story.js';
import type { Minutes } from './hold-meeting.js';

interface ProposalView {
  readonly id: string;
  readonly text: string;
  readonly status: 'submitted' | 'under-study' | 'accepted' | 'rejected';
  /** Local date by which an answer is owed. */
  readonly answerDueOn: string;
  readonly version: number;
}

/** Has the province write down what its regencies proposed in its meeting, word for word, and answer: each proposal is the regency's own. @returns how many there are */
export async function submitProposals(client: Client, { region, utterances }: Meeting, minutes: Minutes): Promise<number> {
  const secretariat = client.as('directives', 'secretariat', region.code);
  const path = `/v1/regions/${region.code}/proposals`;
  const proposed = utterances.filter(({ proposedBy }) => proposedBy !== undefined);
  if (proposed.length === 0) return 0;
  const known = await secretariat.all<ProposalView>(path);
  for (const { text, speaker, proposedBy: from, answer } of proposed) {
    const utteranceId = minutes.utterances.find((utterance) => utterance.text === text)?.id ?? null;
    const proposal =
      known.find((one) => one.text === text) ??
      (await secretariat.post<ProposalView>(path, { from, meetingId: minutes.view.id, utteranceId, text, proposer: speaker }));
    await decide(secretariat, path, proposal, answer);
  }
  return proposed.length;
}

async function decide(secretariat: Caller, path: string, proposal: ProposalView, answer: Utterance['answer']): Promise<void> {
  const { id, status, version, answerDueOn } = proposal;
  if (!answer || status !== 'submitted') return;
  const [verb, body] =
    'accepted' in answer ? ['accept', { note: answer.accepted }] : ['study', { reason: answer.studied, until: answerDueOn }];
  await secretariat.post(`${path}/${id}/${verb}`, body, { ifMatch: version });
}
