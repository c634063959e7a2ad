/** How events of one type are handled inside a batch. Whatever it is, those of one aggregate keep their order. */
export type Handling = 'in turn' | 'side by side' | 'in sets';

/**
 * `@EventPattern<string>(X.type, independent)`: this handler's effect touches rows of its own aggregate only, or is one statement that needs
 * nothing of its neighbours. Events of different aggregates are then handled at the same time, inside one transaction, without waiting for
 * each other's answers from the database. Such a handler stays in its region: `tx.within` another one throws.
 */
export const independent: { readonly handling: Handling } = { handling: 'side by side' };

/**
 * `@EventPattern<string>(X.type, inSets)`: this handler takes `Heard<X>[]`, events of one region and at most one of each aggregate, as
 * its payload, and has their effects in one statement. When it throws, each event is handled again as a set of one.
 */
export const inSets: { readonly handling: Handling } = { handling: 'in sets' };

/**
 * `@EventPattern<string>(everyEvent, inSets)`: this handler takes every event that this build knows, after the handler of its own type where there
 * is one, in the same transaction. Its payload is always `Heard<object>[]`.
 */
export const everyEvent = '*';

/** What the `extras` of a handler say; in turn, when they say nothing. */
export function handlingOf(extras: Readonly<Record<string, unknown>> | undefined): Handling {
  return extras === undefined
    ? 'in turn'
    : ([independent, inSets].find(({ handling }) => handling === extras['handling'])?.handling ?? 'in turn');
}
