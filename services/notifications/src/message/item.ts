/** Kinds of things that messages are about, and that can be followed. */
export const ITEM_KINDS = ['directive', 'meeting', 'program', 'place'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Something that messages are about. */
export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
}

/** How a query names one: "directive:0197b1c2-0000-7000-8000-000000000001". */
export const ITEM = new RegExp(`^(${ITEM_KINDS.join('|')}):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);

/** @param text that matches ITEM */
export function itemOf(text: string): Item {
  const at = text.indexOf(':');
  return { kind: text.slice(0, at) as ItemKind, id: text.slice(at + 1) };
}

/** The field by which events name things of a kind. */
export function fieldOf(kind: ItemKind): string {
  return `${kind}Id`;
}
