import type { AddresseeStanding, Coverage } from './play/issue-directives.js';
import { linesOf } from './print-summary.js';
import { lamongan2023 } from './meetings/lamongan-2023.js';
import { summarise } from './summary.js';

const view = {
  id: 'm',
  number: 'RKR/35.24/2023/1',
  title: 'Coffee Morning',
  startsAt: '',
  heldOn: '2023-01-30',
  status: 'closed',
} as const;

const standing = (organisationCode: string, status: AddresseeStanding['status']): AddresseeStanding => ({
  assignmentId: `${organisationCode} ${status}`,
  organisationCode,
  organisationName: `Dinas ${organisationCode}`,
  addresseeRegion: '35.24',
  status,
  acknowledgedAt: status === 'issued' ? null : '2023-01-30T02:00:00.000Z',
});

const beside = { decisions: 1, proposals: 2, deadlines: 4, unclear: 3, obstacles: 5 };

const coverages: Coverage[] = [
  {
    directiveId: 'a',
    number: 'ARH/35.24/2023/00001',
    addressees: [standing('one', 'issued'), standing('two', 'acknowledged'), standing('three', 'closed')],
  },
  {
    directiveId: 'b',
    number: 'ARH/35.24/2023/00002',
    addressees: [standing('one', 'reported'), standing('two', 'verified'), standing('four', 'returned')],
  },
];
const lacking = { region: '35.24', organisation: 'four', organisationName: 'Dinas four', number: 'ARH/35.24/2023/00002' };
const elsewhere = { region: '33.16', organisation: 'x', organisationName: 'Dinas x', number: 'ARH/33.16/2021/00002' };

describe('The summary of a meeting', () => {
  it('counts how far its assignments have come', () => {
    expect(summarise(lamongan2023, view, coverages, [], beside)).toMatchObject({
      region: 'Kabupaten Lamongan',
      directives: 2,
      addressees: 4,
      assignments: 6,
      acknowledged: 5,
      reported: 4,
      verified: 2,
      returned: 1,
      open: 4,
      delivered: 6,
    });
  });

  it('counts as undelivered what is missing of its own directives', () => {
    expect(summarise(lamongan2023, view, coverages, [lacking, elsewhere], beside).delivered).toBe(5);
  });
});

describe('The printed summary', () => {
  const meeting = summarise(lamongan2023, view, coverages, [], beside);

  it('is a table with a line for each meeting, and says that every inbox has its messages', () => {
    expect(
      linesOf({
        meetings: [meeting],
        undelivered: [],
        brief: 'http://x/brief',
        boards: ['http://x/a', 'http://x/b'],
        staffRooms: ['http://y', 'http://z'],
      }),
    ).toEqual([
      'Meeting                directives  addressees  assignments  acknowledged  reported  verified  still open  in inboxes',
      'Lamongan  30 Jan 2023           2           4            6             5         4         2           4           6',
      '',
      'Every addressee has its messages in the inbox: 6 of 6.',
      'Deadlines said in words: 4, waiting for a person: 3. Declined with a reason: 0.',
      'Decisions: 1. Proposals to a province: 2. Obstacles: 5.',
      'The next meeting on one page, for a token of its secretariat: http://x/brief.html, .pdf',
      'How the programs stand, in a browser: http://x/a',
      '                                      http://x/b',
      'Numbers and counters of malls, in a browser: http://y',
      '                                             http://z',
    ]);
  });

  it('names who lacks a message', () => {
    expect(linesOf({ meetings: [meeting], undelivered: [lacking], brief: null, boards: [], staffRooms: [] }).slice(3, 5)).toEqual([
      '1 of 6 messages have not arrived:',
      '  Dinas four (35.24) lacks ARH/35.24/2023/00002',
    ]);
  });
});
