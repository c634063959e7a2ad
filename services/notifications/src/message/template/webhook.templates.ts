import type { WebhookDisabledV1 } from '@rakor/contracts';
import type { Template } from './template.js';

const BECAUSE_ID: Record<WebhookDisabledV1['reason'], string> = {
  'by-hand': 'Webhook dihentikan oleh admin.',
  gone: 'Alamatnya menjawab bahwa sudah tidak ada lagi (410).',
  failing: 'Selama lima hari tidak satu pun kiriman sampai.',
};
const BECAUSE_EN: Record<WebhookDisabledV1['reason'], string> = {
  'by-hand': 'An administrator has disabled it.',
  gone: 'Its address answered that it is gone for good (410).',
  failing: 'For five days nothing has arrived there.',
};

/** Told to the secretariat: an integrator hears nothing any more. */
export const webhookDisabled: Template<WebhookDisabledV1 & { readonly description: string }> = {
  name: 'webhook-disabled',
  words: {
    id: ({ description, host, reason }) => ({
      subject: `Webhook ${description} dihentikan`,
      paragraphs: [
        `${BECAUSE_ID[reason]} Tidak ada lagi yang dikirim ke ${host}.`,
        'Setelah alamatnya diperbaiki, admin dapat mengaktifkannya kembali dan meminta kiriman yang terlewat.',
      ],
    }),
    en: ({ description, host, reason }) => ({
      subject: `The webhook ${description} is disabled`,
      paragraphs: [
        `${BECAUSE_EN[reason]} Nothing more is sent to ${host}.`,
        'Once its address is mended, an administrator can enable it again and ask for what was missed.',
      ],
    }),
  },
};
