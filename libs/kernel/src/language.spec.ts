import { languageOf } from './language.js';

describe('The language of an answer', () => {
  it.each<[header: string | undefined, language: string, because: string]>([
    [undefined, 'id', 'nobody said'],
    ['', 'id', 'nothing was said'],
    ['en', 'en', 'English was asked for'],
    ['en-GB', 'en', 'a kind of English was asked for'],
    ['ID', 'id', 'upper case makes no difference'],
    ['id;q=0.3, en;q=0.9', 'en', 'English is liked better'],
    ['en;q=0.3, id;q=0.9', 'id', 'Indonesian is liked better'],
    ['jv, en;q=0.5', 'en', 'Javanese is not to be had, and English is next'],
    ['jv', 'id', 'only Javanese was asked for'],
    ['en;q=0, *', 'id', 'English is refused and anything else goes'],
    ['en;q=most', 'id', 'a weight that is no number does not count'],
  ])('for Accept-Language %p is %p: %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
