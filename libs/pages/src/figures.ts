import { type Html, html } from './html.js';

/** A number to be seen from the door, and what it counts. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
  /** Somebody has to do something about it today. */
  readonly alarming: boolean;
}

/** The few numbers that a page is about, side by side. */
export function figuresOf(figures: readonly KeyFigure[]): Html | null {
  if (figures.length === 0) return null;
  const one = ({ value, label, alarming }: KeyFigure): Html =>
    html`<div class="${alarming && 'alarming'}"><dt>${label}</dt><dd>${value}</dd></div>\n`;
  return html`<dl class="figures">\n${figures.map(one)}</dl>`;
}
