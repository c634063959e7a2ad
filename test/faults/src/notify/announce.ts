import { headers as natsHeaders } from '@nats-io/transport-node';
import { DirectiveIssuedV1, keyOf, partsOf } from '@rakor/contracts';
import { newId, subjectTokensOf } from '@rakor/kernel';
import { withJetStream } from '../injections/jetstream.js';
import type { Stack } from '../stack/stack.js';
import type { Told } from './evidence.js';
import { ADDRESSEE } from './hearers.js';

const { service, event, version } = partsOf(DirectiveIssuedV1.type);

/** Announces directives as the relay of `directives` would. */
export async function announce({ servers }: Stack, regions: readonly string[], told: Told[]): Promise<void> {
  await withJetStream(
    servers.direct,
    async ({ js }) => {
      for (const region of regions) {
        const one = { region, eventId: newId(), number: `ARH/${region}/2023/${String(told.length + 1).padStart(5, '0')}` };
        const fact = anIssue(one);
        const headers = natsHeaders();
        const fields = {
          ...{
            'ce-specversion': '1.0',
            'ce-id': one.eventId,
            'ce-type': DirectiveIssuedV1.type,
            'ce-subject': keyOf(DirectiveIssuedV1, fact),
          },
          ...{ 'ce-time': new Date().toISOString(), 'ce-region': region, 'ce-sequence': String(fact.sequence), 'Nats-Msg-Id': one.eventId },
        };
        for (const [name, value] of Object.entries(fields)) headers.set(name, value);
        told.push(one);
        await js.publish(`evt.${service}.${subjectTokensOf(region)}.${event}.${version}`, JSON.stringify(fact), { headers });
      }
    },
    { user: service },
  );
}

function anIssue({ region, number }: Told): DirectiveIssuedV1 {
  const addressee = { organisationCode: ADDRESSEE, organisationName: 'Kecamatan Babat', region, mode: 'instruct' as const };
  return {
    ...{ directiveId: newId(), sequence: 2, number, text: 'Percepat vaksinasi.', issuer: 'Bupati', dueOn: null },
    ...{ meetingId: newId(), meetingTitle: 'Rakor OPD', meetingDate: '2023-01-30', issuedAt: new Date().toISOString() },
    addressees: [{ ...addressee, assignmentId: newId(), organisationId: newId() }],
  };
}
