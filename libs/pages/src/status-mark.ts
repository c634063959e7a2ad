import { type Html, html } from './html.js';

export const COLOURS = ['red', 'amber', 'green', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];

/** A shape of its own for each colour, so that a mark says the same on a black-and-white printer. */
const SHAPES: Record<Colour, Html> = {
  red: html`<path d="M7 0 14 13H0z" fill="currentColor"/>`,
  amber: html`<path d="M7 0 14 7 7 14 0 7z" fill="currentColor"/>`,
  green: html`<circle cx="7" cy="7" r="6.5" fill="currentColor"/>`,
  grey: html`<circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" stroke-width="2.5"/>`,
};

/** A status in its colour and in words; never a bare colour. */
export function statusMark(colour: Colour, words: string): Html {
  return html`<span class="status ${colour}"><svg viewBox="0 0 14 14" aria-hidden="true">${SHAPES[colour]}</svg>${words}</span>`;
}
