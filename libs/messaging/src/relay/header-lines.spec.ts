import fc from 'fast-check';
import { HeaderLines } from './header-lines.js';

/** As PostgreSQL prints a jsonb. */
function printed(fields: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(fields).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{${pairs.join(', ')}}`;
}

function sent(fields: Readonly<Record<string, string>> | string): string {
  try {
    return new TextDecoder().decode(new HeaderLines(fields).encode());
  } catch (error) {
    return String(error);
  }
}

// What JSON has to escape, and what it puts between its parts, must come up.
const text = fc.string({ unit: fc.constantFrom('a', 'ù', ' ', ',', '"', '\\', '\r', '\n', '{', '}') });
const name = text.map((some) => `x${some}`);

describe('Headers on their way to the broker', () => {
  it('are lines', () => {
    expect(sent({ 'ce-id': '1', note: 'a: b' })).toBe('NATS/1.0\r\nce-id: 1\r\nnote: a: b\r\n\r\n');
  });

  it('are the same from an object and from the text of one, or refused alike', () => {
    fc.assert(fc.property(fc.dictionary(name, text), (fields) => expect(sent(printed(fields))).toBe(sent(fields))));
  });

  it.each(['a\r\nNats-Rollup: all', 'a\nb'])('are refused when a value begins another line', (value) => {
    expect(sent(printed({ note: value }))).toBe('Error: the header "note" would not stay in its line');
  });
});
