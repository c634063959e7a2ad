import { formatLiked } from './answer.js';

describe('The format of an answer', () => {
  it.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['Application/PDF', 'pdf'],
    ['application/json, text/html', 'json'],
    ['text/plain, text/html', 'html'],
    ['*/*', 'json'],
    ['', 'json'],
    [undefined, 'json'],
  ])('to a client that likes %s is %s', (accept, format) => {
    expect(formatLiked(accept, ['json', 'html', 'pdf'])).toBe(format);
  });

  it('is one that there is', () => {
    expect(formatLiked('application/pdf, text/html', ['json', 'html'])).toBe('html');
  });
});
