import { shortText } from './short-text.js';

const items = (count: number, subject = 'Arahan') =>
  Array.from({ length: count }, (_, n) => ({ subject: `${subject} ${n + 1}`, body: 'Isi.' }));

describe('A text message', () => {
  it('of one is its subject, and where the rest is', () => {
    expect(shortText(items(1), 'id')).toBe('Arahan 1\nSelengkapnya di kotak masuk Rakor.');
  });

  it('says what is worded for telephones, where something is', () => {
    const [first, second] = [
      { subject: 'Arahan 1', body: 'Isi.', short: 'Arahan baru dari Bupati' },
      { subject: 'Arahan 2', body: 'Isi.', short: null },
    ];

    expect(shortText([first], 'id')).toBe('Arahan baru dari Bupati\nSelengkapnya di kotak masuk Rakor.');
    expect(shortText([first, second], 'id')).toMatch(/\n- Arahan baru dari Bupati\n- Arahan 2\n/);
  });

  it('of several counts them, and names as many as there is room for', () => {
    expect(shortText(items(3, 'Directive'), 'en')).toBe(
      '3 notices from Rakor:\n- Directive 1\n- Directive 2\n- Directive 3\nMore in your Rakor inbox.',
    );
    const long = shortText(items(200), 'id');
    expect(long.length).toBeLessThanOrEqual(600);
    expect(long).toMatch(/^200 pemberitahuan Rakor:\n- Arahan 1\n/);
  });
});
