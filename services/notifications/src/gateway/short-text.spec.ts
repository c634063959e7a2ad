import { shortText } from './short-text.js';

const items = (count: number, subject = 'Arahan') =>
  Array.from({ length: count }, (_, n) => ({ subject: `${subject} ${n + 1}`, body: 'Isi.' }));

describe('A text message', () => {
  it('of one is its subject, and where the rest is', () => {
    expect(shortText(items(1), 'id')).toBe('Arahan 1\nSelengkapnya di kotak masuk Rakor.');
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
