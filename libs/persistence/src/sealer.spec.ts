import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { SealBroken, Sealer } from './sealer.js';

const [key, other] = [randomBytes(32), randomBytes(32)];
const sealer = new Sealer([key]);

describe('What is sealed', () => {
  it('opens again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, place) => {
        expect(sealer.open(sealer.seal(text, place), place)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('cannot be read, and is never the same twice', () => {
    const sealed = sealer.seal('whsec_abcdef', 'webhook/33.16/1');

    expect(sealed).not.toContain('abcdef');
    expect(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString('latin1')).not.toContain('abcdef');
    expect(sealer.seal('whsec_abcdef', 'webhook/33.16/1')).not.toBe(sealed);
  });

  it('opens in its own place only', () => {
    expect(() => sealer.open(sealer.seal('secret', 'webhook/33.16/1'), 'webhook/35.24/1')).toThrow(SealBroken);
  });

  it('opens after a new key came before the old one, and not once the old one is gone', () => {
    const sealed = sealer.seal('secret', 'here');

    expect(new Sealer([other, key]).open(sealed, 'here')).toBe('secret');
    expect(() => new Sealer([other]).open(sealed, 'here')).toThrow(SealBroken);
  });

  it('does not open when a single bit of it is another', () => {
    const sealed = sealer.seal('secret', 'here');
    const [name = '', body = ''] = sealed.split('.');
    fc.assert(
      fc.property(fc.nat(Buffer.from(body, 'base64url').length * 8 - 1), (bit) => {
        const bytes = Buffer.from(body, 'base64url');
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => sealer.open(`${name}.${bytes.toString('base64url')}`, 'here')).toThrow(SealBroken);
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing to whoever goes through many, where it cannot be opened', () => {
    expect(sealer.openIfPossible(sealer.seal('secret', 'here'), 'here')).toBe('secret');
    expect(sealer.openIfPossible(sealer.seal('secret', 'here'), 'there')).toBeNull();
  });

  it.each(['', '.', 'abc', `${'0'.repeat(8)}.AAAA`])('is refused where it is none: "%s"', (text) => {
    expect(() => sealer.open(text, 'here')).toThrow(SealBroken);
  });
});

it('A key of another length is refused', () => {
  expect(() => new Sealer([randomBytes(16)])).toThrow(RangeError);
  expect(() => new Sealer([])).toThrow(RangeError);
});
