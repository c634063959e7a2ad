import { AssignmentTransferredV1, TransferOfferedV1, TransferRefusedV1, TransferWithdrawnV1 } from '@rakor/contracts';
import { named } from './audiences.js';
import type { ShippedRule } from './shipped-rules.js';

/** In the region that issued: it is one of that region. */
const receiver = [{ kind: 'receiver' }] as const;

/** Who is offered an assignment hears of the offer, and who has it what became of that. */
export const transferRules: readonly ShippedRule[] = [
  {
    code: 'transfer-offered',
    event: TransferOfferedV1,
    audience: receiver,
    texts: {
      id: {
        subject: 'Pengalihan tugas {{ directiveNumber }} ditawarkan kepada {{ receiverName }}',
        body: `Tugas {{ organisationName }} dari arahan {{ directiveNumber }} ditawarkan untuk dialihkan kepada {{ receiverName }}, dengan alasan:

{{ reason }}

Mohon diterima atau ditolak.`,
      },
      en: {
        subject: 'An assignment from {{ directiveNumber }} is offered to {{ receiverName }}',
        body: `The assignment of {{ organisationName }} from directive {{ directiveNumber }} is offered to {{ receiverName }}, because:

{{ reason }}

Please accept or refuse it.`,
      },
    },
  },
  {
    code: 'transfer-withdrawn',
    event: TransferWithdrawnV1,
    audience: receiver,
    texts: {
      id: {
        subject: 'Tawaran pengalihan tugas {{ directiveNumber }} ditarik',
        body: `Tugas {{ organisationName }} dari arahan {{ directiveNumber }} tidak jadi dialihkan, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'The offer of an assignment from {{ directiveNumber }} was withdrawn',
        body: `The assignment of {{ organisationName }} from directive {{ directiveNumber }} is not to be taken over any more, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'transfer-refused',
    event: TransferRefusedV1,
    audience: named,
    texts: {
      id: {
        subject: '{{ receiverName }} tidak menerima pengalihan tugas {{ directiveNumber }}',
        body: `{{ receiverName }} tidak menerima pengalihan tugas dari arahan {{ directiveNumber }}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: '{{ receiverName }} does not take over {{ directiveNumber }}',
        body: `{{ receiverName }} does not take over the assignment from directive {{ directiveNumber }}, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'assignment-transferred',
    event: AssignmentTransferredV1,
    audience: named,
    texts: {
      id: {
        subject: 'Tugas {{ directiveNumber }} telah dialihkan kepada {{ receiverName }}',
        body: 'Tugas {{ organisationName }} dari arahan {{ directiveNumber }} diterima oleh {{ receiverName }} pada {{ acceptedAt | time }}.',
      },
      en: {
        subject: '{{ receiverName }} has taken over {{ directiveNumber }}',
        body: '{{ receiverName }} took over the assignment of {{ organisationName }} from directive {{ directiveNumber }} on {{ acceptedAt | time }}.',
      },
    },
  },
];
