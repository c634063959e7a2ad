import { ESCALATION_RECIPIENTS } from '@rakor/contracts';
import { aFallback, anEscalation, aReminder } from '../../ladder-facts.builder.js';
import { worded } from './worded.builder.js';

describe('Somebody on the ladder', () => {
  it('is told at once what is due tomorrow, by its date (B6)', () => {
    const { id, en } = worded('assignment-reminded-urgent', aReminder());

    expect(id).toEqual({
      subject: 'Mendesak: arahan ARH/33.16/2021/00001 jatuh tempo Selasa, 30 Maret 2021',
      body: [
        'Yth.',
        'Arahan ARH/33.16/2021/00001 kepada Dinas Kesehatan jatuh tempo pada Selasa, 30 Maret 2021:',
        'Percepat vaksinasi.',
        'Mohon dilaksanakan dan dilaporkan sebelum batas waktu.',
      ].join('\n\n'),
    });
    expect(en).toEqual({
      subject: 'Urgent: directive ARH/33.16/2021/00001 is due on Tuesday, 30 March 2021',
      body: [
        'To you,',
        'Directive ARH/33.16/2021/00001 to Dinas Kesehatan is due on Tuesday, 30 March 2021:',
        'Percepat vaksinasi.',
        'Please act, and report before that day is over.',
      ].join('\n\n'),
    });
  });

  it('is only reminded of what is not urgent', () => {
    const { id, en } = worded('assignment-reminded', aReminder({ step: 'due-in-3-days', urgent: false }));

    expect(id.subject).toMatch(/^Pengingat: /);
    expect(en.subject).toMatch(/^Reminder: /);
  });

  it('hears what is late, since when and whose it is', () => {
    const { id, en } = worded('assignment-escalated', anEscalation());

    expect(id.subject).toBe('Arahan ARH/33.16/2021/00001 belum tuntas: Dinas Kesehatan');
    expect(id.body).toContain('jatuh tempo pada Selasa, 30 Maret 2021 dan belum tuntas:\n\nPercepat vaksinasi.');
    expect(en.subject).toBe('Directive ARH/33.16/2021/00001 is not done: Dinas Kesehatan');
    expect(en.body).toContain('was due on Tuesday, 30 March 2021 and is not done:\n\nPercepat vaksinasi.');
  });

  it('hears who has not acknowledged, and by when it should have', () => {
    const { id, en } = worded('assignment-escalated', anEscalation({ step: 'unacknowledged', dueOn: null }));

    expect(id.body).toContain(
      'belum mengonfirmasi arahan ARH/33.16/2021/00001; batasnya Senin, 29 Maret 2021 pukul 13.05 WIB:\n\nPercepat vaksinasi.',
    );
    expect(en.body).toContain(
      'has not acknowledged directive ARH/33.16/2021/00001, which it should have by Monday, 29 March 2021 at 13:05 WIB',
    );
  });

  it('is asked for something of his own', () => {
    const asked = ESCALATION_RECIPIENTS.map((recipient) => worded('assignment-escalated', anEscalation({ recipient })));

    expect(new Set(asked.map(({ id }) => id.body)).size).toBe(ESCALATION_RECIPIENTS.length);
    expect(new Set(asked.map(({ en }) => en.body)).size).toBe(ESCALATION_RECIPIENTS.length);
  });
});

it('A secretariat is told whom a step did not find, why, and who was told instead', () => {
  const { id, en } = worded('escalation-fallback-used', aFallback());

  expect(id.subject).toBe('Pemberitahuan arahan ARH/33.16/2021/00001 dialihkan ke Sekretariat');
  expect(id.body).toContain(
    'pimpinan perangkat daerah (33.16): jabatannya kosong.\n\nSekretaris Daerah (33.16): jabatannya tidak tercatat.',
  );
  expect(en.subject).toBe('What was to be told of directive ARH/33.16/2021/00001 went to the secretariat');
  expect(en.body).toContain('the head of the organisation (33.16): nobody holds the position.');
});
