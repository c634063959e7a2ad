import type { Client } from '../client/client.js';
import type { Meeting } from '../story.js';
import type { Minutes } from './hold-meeting.js';

interface ProposalView {
  readonly text: string;
}

/** Has the province write down what its regencies proposed in its meeting, word for word; each proposal is the regency's own. @returns how many there are */
export async function submitProposals(client: Client, { region, utterances }: Meeting, minutes: Minutes): Promise<number> {
  const secretariat = client.as('directives', 'secretariat', region.code);
  const path = `/v1/regions/${region.code}/proposals`;
  const proposed = utterances.filter(({ proposedBy }) => proposedBy !== undefined);
  if (proposed.length === 0) return 0;
  const known = await secretariat.all<ProposalView>(path);
  for (const { text, speaker, proposedBy: from } of proposed) {
    if (known.some((proposal) => proposal.text === text)) continue;
    const utteranceId = minutes.utterances.find((utterance) => utterance.text === text)?.id ?? null;
    await secretariat.post(path, { from, meetingId: minutes.view.id, utteranceId, text, proposer: speaker });
  }
  return proposed.length;
}
