import { aMovedDue, aWaitingDeadline } from '../../deadline-facts.builder.js';
import { worded } from './worded.builder.js';

describe('An addressee is told', () => {
  it('that its due date moved with the calendar, from when to when, and what it was at first', () => {
    const { id, en } = worded('assignment-due-changed', aMovedDue());

    expect(id).toEqual({
      subject: 'Batas waktu ARH/33.16/2021/00001: Selasa, 19 Oktober 2021',
      body: [
        'Yth.',
        'Kalender hari kerja berubah, dan batas waktu ikut bergeser.',
        'Batas waktu ARH/33.16/2021/00001 kini Selasa, 19 Oktober 2021; sebelumnya Rabu, 20 Oktober 2021, semula Rabu, 20 Oktober 2021.',
      ].join('\n\n'),
    });
    expect(en.body).toContain('is now due on Tuesday, 19 October 2021; before, it was due on Wednesday, 20 October 2021');
  });

  it('when it is due, once that is confirmed', () => {
    const { id, en } = worded('assignment-due-changed', aMovedDue({ previousDueOn: null, cause: 'deadline-confirmed' }));

    expect(id.body).toContain('Batas waktu ARH/33.16/2021/00001 adalah Selasa, 19 Oktober 2021.');
    expect(en.body).toContain('The issuer has set the due date.\n\nARH/33.16/2021/00001 is due on Tuesday, 19 October 2021.');
  });
});

describe('The secretariat is told', () => {
  it('which words wait for it, and what they most likely mean', () => {
    const { id, en } = worded('deadline-waits', aWaitingDeadline());

    expect(id.body).toContain('disebut "segera".\n\nKemungkinan besar berarti Kamis, 1 April 2021.');
    expect(en.body).toContain('is due "segera".\n\nThat most likely means Thursday, 1 April 2021.');
  });

  it('that words name no day', () => {
    const { id, en } = worded('deadline-waits', aWaitingDeadline({ phrase: 'secepatnya', proposedOn: null, confidence: null }));

    expect(id.body).toContain('Kata-kata itu tidak menyebut hari.');
    expect(en.body).toContain('The words name no day.');
  });
});
