import { SLUG, slugOf } from './slug.js';

describe('The code made of a name', () => {
  it.each([
    ['Cepu', 'cepu'],
    ['Ra"as', 'raas'],
    ['Lubuk Pakam I,II', 'lubuk-pakam-i-ii'],
    ['  Café – Élan  ', 'cafe-elan'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
    expect(slug).toMatch(SLUG);
  });
});
