import { type PromisedUnit, STANDARD_COMPONENTS, type StandardComponent } from '@rakor/contracts';

/** Something that has to be paid, in whole rupiah; 0: free. */
interface FeeItem {
  readonly name: string;
  readonly amount: bigint;
}

/** By when a service is given, counted while the counter works. */
export interface PromisedTime {
  readonly amount: number;
  readonly unit: PromisedUnit;
}

/** The components that are told in words; time and fee are told in numbers. */
export type TextComponent = Exclude<StandardComponent, 'time' | 'fee'>;

export const TEXT_COMPONENTS = STANDARD_COMPONENTS.filter(
  (component): component is TextComponent => component !== 'time' && component !== 'fee',
);

/** What a service standard says; of an override only what differs (UU 25/2009 art. 21). */
export interface StandardContent {
  readonly components: Readonly<Partial<Record<TextComponent, string>>>;
  /** Null: nothing is said. An empty list cannot be said: what is free costs 0. */
  readonly fees: readonly FeeItem[] | null;
  readonly promised: PromisedTime | null;
}

/** The components that the public reads: those of the delivery. */
export const PUBLIC_COMPONENTS = STANDARD_COMPONENTS.slice(0, 6);

/** Whether a standard says something of a component. */
function says({ components, fees, promised }: StandardContent, component: StandardComponent): boolean {
  if (component === 'fee') return fees !== null && fees.length > 0;
  if (component === 'time') return promised !== null;
  return components[component] !== undefined;
}

/** The components of which nothing is said; none of a complete standard. */
export function unsaid(content: StandardContent): StandardComponent[] {
  return STANDARD_COMPONENTS.filter((component) => !says(content, component));
}

/** What holds where a regency's own words stand before the province's. */
export function overridden(base: StandardContent, own: StandardContent): StandardContent {
  return { components: { ...base.components, ...own.components }, fees: own.fees ?? base.fees, promised: own.promised ?? base.promised };
}

/** The components in which two say something else. */
export function differences(one: StandardContent, other: StandardContent): StandardComponent[] {
  return STANDARD_COMPONENTS.filter((component) => textOf(one, component) !== textOf(other, component));
}

function textOf({ components, fees, promised }: StandardContent, component: StandardComponent): string | undefined {
  if (component === 'time') return promised === null ? undefined : `${promised.amount} ${promised.unit}`;
  if (component === 'fee') return fees?.map(({ name, amount }) => `${name} ${amount}`).join('\n');
  return components[component];
}

/** What is told in words, in the order of the law; a JSON document of the database keeps none. */
export function textsOf({ components }: Pick<StandardContent, 'components'>): { component: TextComponent; text: string }[] {
  return TEXT_COMPONENTS.flatMap((component) => {
    const text = components[component];
    return text === undefined ? [] : [{ component, text }];
  });
}

/** As it is kept and sent: rupiah as digits, because a JSON number loses some beyond 2^53. */
export interface StoredContent {
  readonly components: StandardContent['components'];
  readonly fees: readonly { readonly name: string; readonly amount: string }[] | null;
  readonly promised: PromisedTime | null;
}

export function stored({ components, fees, promised }: StandardContent): StoredContent {
  return { components, fees: fees?.map(({ name, amount }) => ({ name, amount: String(amount) })) ?? null, promised };
}

export function loaded({ components, fees, promised }: StoredContent): StandardContent {
  return { components, fees: fees?.map(({ name, amount }) => ({ name, amount: BigInt(amount) })) ?? null, promised };
}
