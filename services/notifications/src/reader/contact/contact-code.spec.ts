import { newId } from '@rakor/kernel';
import { ContactCode, mayAskAgain, newCode } from './contact-code.js';
import { CodeAskedTooOften, CodeOver } from './contact.errors.js';

const NOON = new Date('2021-03-29T05:00:00.000Z');
const after = (minutes: number, seconds = 0) => new Date(NOON.getTime() + minutes * 60_000 + seconds * 1_000);
const aCode = () =>
  Object.assign(new ContactCode(), {
    ...{ region: '33.16', id: newId(), readerId: newId(), channel: 'e-mail', contact: 'sealed', code: 'sealed' },
    ...{ sentAt: NOON, tries: 0, usedAt: null },
  });

describe('A code', () => {
  it('is six digits, and another one each time', () => {
    const codes = Array.from({ length: 50 }, newCode);

    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    expect(new Set(codes).size).toBeGreaterThan(40);
  });

  it('proves a contact once', () => {
    const code = aCode();

    expect(code.take('123456', '123456', after(14, 59))).toBeNull();
    expect(() => code.take('123456', '123456', after(14, 59))).toThrow(CodeOver);
  });

  it('is over after a quarter of an hour', () => {
    expect(() => aCode().take('123456', '123456', after(15))).toThrow(CodeOver);
  });

  it('is over after five tries, the right one among them', () => {
    const code = aCode();
    for (let left = 4; left >= 0; left--) expect(code.take('000000', '123456', NOON)).toEqual({ left });

    expect(() => code.take('123456', '123456', NOON)).toThrow(CodeOver);
  });
});

describe('Another code', () => {
  it('is sent a minute after the last', () => {
    expect(() => mayAskAgain([NOON], after(0, 59))).toThrow(CodeAskedTooOften);
    expect(() => mayAskAgain([NOON], after(1))).not.toThrow();
    expect(() => mayAskAgain([], NOON)).not.toThrow();
  });

  it('is the fifth of a day at most', () => {
    const five = [after(40), after(30), after(20), after(10), NOON];

    expect(() => mayAskAgain(five, after(24 * 60 - 1))).toThrow('2021-03-30T05:00:00.000Z');
    expect(() => mayAskAgain(five, after(24 * 60))).not.toThrow();
    expect(() => mayAskAgain(five.slice(1), after(50))).not.toThrow();
  });
});
