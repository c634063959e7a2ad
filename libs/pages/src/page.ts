import { type Language, LANGUAGES } from '@rakor/kernel';
import { Html, html } from './html.js';
import type { Look } from './look.js';

const LANGUAGE_NAMES: Record<Language, string> = { id: 'Bahasa Indonesia', en: 'English' };
const WORDS: Record<Language, { skip: string; language: string }> = {
  id: { skip: 'Langsung ke isi', language: 'Bahasa' },
  en: { skip: 'Skip to content', language: 'Language' },
};

export interface PageParts {
  readonly language: Language;
  readonly look: Look;
  /** What a tab and a bookmark are called. */
  readonly title: string;
  /** What stands above the content: whose page it is and its first heading. */
  readonly header: Html;
  readonly main: Html;
  readonly footer?: Html;
  /** Where this page is in each language; without it there is no switch. */
  readonly addressIn?: (language: Language) => string;
  /** Seconds after which a page on a wall loads itself again. */
  readonly refreshSeconds?: number;
}

/** A whole page: landmarks, language, a way past the header, a switch of language, and what its look says. */
export function pageOf({ language, look, title, header, main, footer, addressIn, refreshSeconds }: PageParts): string {
  const say = WORDS[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refreshSeconds !== undefined && html`<meta http-equiv="refresh" content="${refreshSeconds}">`}
<title>${title}</title>
${verbatim('style', look.style)}
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<div class="sheet">
<header>${addressIn && languageSwitch(language, addressIn)}${header}</header>
<main id="main">
${main}
</main>
${footer && html`<footer>${footer}</footer>`}
</div>
${look.script !== null && verbatim('script', look.script)}
</body>
</html>
`.toString();
}

function languageSwitch(language: Language, addressIn: (language: Language) => string): Html {
  const links = LANGUAGES.map((other) =>
    other === language
      ? html`<span aria-current="true" lang="${other}">${LANGUAGE_NAMES[other]}</span>`
      : html`<a href="${addressIn(other)}" hreflang="${other}" lang="${other}">${LANGUAGE_NAMES[other]}</a>`,
  );
  return html`<nav class="languages" aria-label="${WORDS[language].language}">${links}</nav>`;
}

/** A look's text, which is ours and has been looked at for its end tag. */
const verbatim = (element: 'style' | 'script', text: string): Html => new Html(`<${element}>${text}</${element}>`);
