import { instantOf, TIME_ZONES } from '@rakor/kernel';
import { aReader } from './reader.builder.js';
import { Reader } from './reader.js';

const NIGHT = { from: 21 * 60, until: 6 * 60 };
const WIB = 'Asia/Jakarta';
const at = (minute: number, zone: (typeof TIME_ZONES)[number] = WIB) => instantOf('2021-03-29', minute, zone);

describe('A message for a reader', () => {
  it('who has said nothing stays in the inbox', () => {
    const reader = Reader.unknown({ region: '33.16', id: '1', subject: 'somebody', positionId: null });

    expect(reader.plan('e-mail', true, at(600), WIB)).toEqual({ what: 'skip', code: 'preference' });
  });

  it('who agreed and left no address says so in the record', () => {
    expect(aReader({ email: null }).plan('e-mail', true, at(600), WIB)).toEqual({ what: 'skip', code: 'no-contact' });
  });

  it('goes nowhere that nobody has proved to be theirs, however urgent', () => {
    const email = { sealed: 'sealed', mask: 'k***@blorakab.go.id', proof: null };

    expect(aReader({ email }).plan('e-mail', true, at(600), WIB)).toEqual({ what: 'skip', code: 'unproved' });
  });

  it('is gathered to the end of the minute, so that a burst is one mail', () => {
    const [first, second] = [new Date(at(600).getTime() + 1), new Date(at(600).getTime() + 59_999)];

    for (const now of [first, second])
      expect(aReader().plan('e-mail', false, now, WIB)).toEqual({ what: 'hold', code: 'gathering', until: at(601) });
  });

  it.each(TIME_ZONES)('is held through the night and not dropped, by the reader’s clock: %s', (zone) => {
    const plan = aReader({ quietHours: NIGHT }).plan('e-mail', false, at(22 * 60, zone), zone);

    expect(plan).toEqual({ what: 'hold', code: 'quiet-hours', until: instantOf('2021-03-30', 6 * 60, zone) });
  });

  it('is held where the night begins while it is gathered', () => {
    expect(aReader({ quietHours: NIGHT }).plan('e-mail', false, at(20 * 60 + 59), WIB)).toMatchObject({ code: 'quiet-hours' });
  });

  it('waits for the digest, and where that falls into the quiet hours, for their end', () => {
    expect(aReader({ digest: 'daily' }).plan('e-mail', false, at(600), WIB)).toEqual({
      ...{ what: 'hold', code: 'digest', until: instantOf('2021-03-30', 7 * 60, WIB) },
    });
    expect(aReader({ digest: 'daily', quietHours: { from: 0, until: 9 * 60 } }).plan('e-mail', false, at(600), WIB)).toEqual({
      ...{ what: 'hold', code: 'quiet-hours', until: instantOf('2021-03-30', 9 * 60, WIB) },
    });
  });

  it('that is urgent passes the digest and the night (B6)', () => {
    expect(aReader({ digest: 'weekly', quietHours: NIGHT }).plan('e-mail', true, at(23 * 60), WIB)).toEqual({ what: 'send' });
  });
});

describe('Saying how one wants to hear', () => {
  const wishes = { language: 'en', digest: 'daily', quietHours: NIGHT, channels: ['e-mail'] } as const;

  it('is announced without any address, and an agreement is written down', () => {
    const { set, consents } = Reader.unknown({ region: '33.16', id: '1', subject: 'a', positionId: null }).set(
      wishes,
      { email: { sealed: 's', mask: 'a***@b.id', proof: null } },
      'a',
      at(600),
    );

    expect(set).toEqual({
      readerId: '1',
      sequence: 1,
      language: 'en',
      digest: 'daily',
      byEmail: true,
      byPhone: false,
      positionId: null,
      setBy: 'a',
      setAt: at(600).toISOString(),
    });
    expect(consents).toEqual([{ channel: 'e-mail', granted: true, version: 1, by: 'a', at: at(600) }]);
  });

  it('writes down what is taken back, and nothing where nothing changes', () => {
    const reader = aReader();

    expect(reader.set({ ...wishes }, {}, 'a', at(600)).consents).toEqual([]);
    expect(reader.set({ ...wishes, channels: [] }, {}, 'a', at(601)).consents).toEqual([
      { channel: 'e-mail', granted: false, version: 3, by: 'a', at: at(601) },
    ]);
  });

  it('leaves the address as it is, takes another one, or forgets it', () => {
    const reader = aReader();

    reader.set(wishes, {}, 'a', at(600));
    expect(reader.email?.sealed).toBe('sealed');
    reader.set(wishes, { email: { sealed: 'other', mask: 'o***@b.id', proof: null } }, 'a', at(600));
    expect(reader.email?.sealed).toBe('other');
    reader.set(wishes, { email: null }, 'a', at(600));
    expect(reader.email).toBeNull();
  });
});
