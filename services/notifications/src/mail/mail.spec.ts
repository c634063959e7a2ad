import { mailOf } from './mail.js';

const item = (n: number) => ({ subject: `Arahan ${n}`, body: `Yth. Camat,\n\nIsi ${n}.` });

describe('A mail of', () => {
  it('one message is that message, and says why it came', () => {
    const { subject, text } = mailOf([item(1)], 'id');

    expect(subject).toBe('Arahan 1');
    expect(text).toMatch(/^Yth\. Camat,\n\nIsi 1\.\n\n-- \nSurel ini dikirim karena Anda menyetujuinya/);
  });

  it.each([
    ['id', '7 pemberitahuan: Arahan 1', 'Ada 7 pemberitahuan'],
    ['en', '7 notices: Arahan 1', 'There are 7 notices'],
  ] as const)('seven has a list of them and each text once: %s', (language, subject, intro) => {
    const mail = mailOf(
      Array.from({ length: 7 }, (_, n) => item(n + 1)),
      language,
    );

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(intro);
    for (let n = 1; n <= 7; n++) {
      expect(mail.text).toContain(`${n}. Arahan ${n}\n`);
      expect(mail.text.split(`Isi ${n}.`)).toHaveLength(2);
    }
  });

  it('very many names each, and leaves the text of the last ones to the inbox', () => {
    const { text } = mailOf(
      Array.from({ length: 120 }, (_, n) => item(n + 1)),
      'id',
    );

    expect(text).toContain('120. Arahan 120');
    expect(text).toContain('Isi 50.');
    expect(text).not.toContain('Isi 51.');
    expect(text).toContain('Isi 70 pemberitahuan lainnya');
  });
});
