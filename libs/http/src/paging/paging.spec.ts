import fc from 'fast-check';
import { CursorMalformed, decodeCursor, encodeCursor } from './cursor.js';
import { pageOf } from './page.js';

describe('A cursor', () => {
  it('brings back the position that it was made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, number) => {
        expect(decodeCursor(encodeCursor([text, number]), ['string', 'number'])).toEqual([text, number]);
      }),
    );
  });

  it('is absent on the first page', () => {
    expect(decodeCursor(undefined, ['string'])).toBeUndefined();
  });

  it('that was tampered with is refused, whatever it is, and never throws anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          decodeCursor(text, ['string', 'number']);
        } catch (error) {
          expect(error).toBeInstanceOf(CursorMalformed);
        }
      }),
    );
  });

  it.each([
    ['another list', encodeCursor(['a'])],
    ['other types', encodeCursor([1, 'a'])],
    ['no JSON', 'bm90IGpzb24'],
    ['an object', Buffer.from('{"0":"a","length":1}').toString('base64url')],
  ])('of %s is refused', (_, cursor) => {
    expect(() => decodeCursor(cursor, ['string', 'number'])).toThrow(CursorMalformed);
  });

  it('needs no escaping in a URL', () => {
    expect(encodeCursor(['ÿÿ>>>???'])).toMatch(/^[\w-]+$/);
  });
});

describe('A page', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('of which there is more leaves the extra row out and points behind its last', () => {
    const page = pageOf(rows, 2, ({ id }) => [id]);

    expect(page.items).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(decodeCursor(page.next ?? undefined, ['string'])).toEqual(['b']);
  });

  it('that is the last points nowhere', () => {
    expect(pageOf(rows, 3, ({ id }) => [id])).toEqual({ items: rows, next: null });
  });

  it('may be empty', () => {
    expect(pageOf([], 3, () => [])).toEqual({ items: [], next: null });
  });
});
