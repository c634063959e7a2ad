import type { MeetingCancelledV1, MeetingInvitee, MeetingReplannedV1, MeetingScheduledV1 } from '@rakor/contracts';
import type { Template } from './template.js';

/** What one of those who are asked to a meeting is told of it. */
export type ToldToOne<F> = Omit<F, 'invitees'> & Pick<MeetingInvitee, 'organisationName'>;

export const meetingInvitation: Template<ToldToOne<MeetingScheduledV1>> = {
  name: 'meeting-invitation',
  asks: true,
  words: {
    id: ({ number, title, startsAt, place, chair, organisationName }, write) => ({
      subject: `Undangan rapat ${number}: ${title}`,
      paragraphs: [
        `${organisationName} diundang menghadiri "${title}" pada ${write.time(startsAt)} di ${place}, dipimpin oleh ${chair}.`,
        'Apabila berhalangan, mohon menunjuk wakil.',
      ],
    }),
    en: ({ number, title, startsAt, place, chair, organisationName }, write) => ({
      subject: `Invitation to meeting ${number}: ${title}`,
      paragraphs: [
        `${organisationName} is invited to "${title}" on ${write.time(startsAt)} at ${place}, chaired by ${chair}.`,
        'Please name a delegate if you cannot come.',
      ],
    }),
  },
};

export const meetingReplanned: Template<ToldToOne<MeetingReplannedV1>> = {
  name: 'meeting-replanned',
  asks: true,
  words: {
    id: ({ number, title, startsAt, place, chair }, write) => ({
      subject: `Perubahan rapat ${number}: ${title}`,
      paragraphs: [`Rapat ${number}, "${title}", berubah: ${write.time(startsAt)} di ${place}, dipimpin oleh ${chair}.`],
    }),
    en: ({ number, title, startsAt, place, chair }, write) => ({
      subject: `Meeting ${number} has changed: ${title}`,
      paragraphs: [`Meeting ${number}, "${title}", has changed: ${write.time(startsAt)} at ${place}, chaired by ${chair}.`],
    }),
  },
};

export const meetingCancelled: Template<ToldToOne<MeetingCancelledV1>> = {
  name: 'meeting-cancelled',
  ends: true,
  words: {
    id: ({ number, title, startsAt, reason }, write) => ({
      subject: `Rapat ${number} dibatalkan: ${title}`,
      paragraphs: [`Rapat ${number}, "${title}", yang dijadwalkan pada ${write.time(startsAt)}, dibatalkan dengan alasan:`, reason],
    }),
    en: ({ number, title, startsAt, reason }, write) => ({
      subject: `Meeting ${number} is cancelled: ${title}`,
      paragraphs: [`Meeting ${number}, "${title}", planned for ${write.time(startsAt)}, is cancelled, because:`, reason],
    }),
  },
};
