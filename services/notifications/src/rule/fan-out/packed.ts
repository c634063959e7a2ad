import type { Letter } from '../../message/deliver/letter.js';

/** Letters as they are kept: what is the same in all of them once, and each with what is its own. */
export interface Packed {
  readonly shared: object;
  readonly letters: readonly { readonly to: Letter<object>['to']; readonly own: object }[];
}

export function packed(letters: readonly Letter<object>[]): Packed {
  const [first, ...others] = letters.map(({ facts }) => facts as Readonly<Record<string, unknown>>);
  const isShared = ([field, value]: [string, unknown]) => others.every((facts) => facts[field] === value);
  const shared = Object.fromEntries(Object.entries(first ?? {}).filter(isShared));
  const own = (facts: object) => Object.fromEntries(Object.entries(facts).filter(([field]) => !(field in shared)));
  return { shared, letters: letters.map(({ to, facts }) => ({ to, own: own(facts) })) };
}

/** Those to whom nothing is told alone share their facts, and are worded once. */
export function unpacked({ shared, letters }: Packed): Letter<object>[] {
  return letters.map(({ to, own }) => ({ to, facts: Object.keys(own).length === 0 ? shared : { ...shared, ...own } }));
}
