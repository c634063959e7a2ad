import { mayShare } from '@rakor/kernel';

type Facts = Readonly<Record<string, unknown>>;

/** Lists of those who have a part in something, each in the region where it reads. */
const LISTS = ['addressees', 'invitees'] as const;
/** The region of the one whom an event is about. */
const FIELD = 'addresseeRegion';

/** What a region hears of an event of another one. */
export interface Concerned {
  readonly region: string;
  readonly fact: object;
}

/**
 * The other regions that an event is about: a province's directive, or its invitation, reaches regencies (N1). Each hears it without those of other
 * regions: of a list, its own. A region that shares nothing with it hears nothing, whatever the event says.
 *
 * @param here the region in which it happened
 */
export function concernedBy(fact: object, here: string): Concerned[] {
  const facts = fact as Facts;
  const lists = LISTS.filter((list) => Array.isArray(facts[list]));
  const regions = new Set(lists.flatMap((list) => membersOf(facts, list).map(({ region }) => region)));
  const about = facts[FIELD];
  if (typeof about === 'string') regions.add(about);
  regions.delete(here);
  const others = [...regions].filter((region) => mayShare(here, region));
  return others.map((region) => ({
    region,
    fact: { ...facts, ...Object.fromEntries(lists.map((list) => [list, membersOf(facts, list).filter((one) => one.region === region)])) },
  }));
}

function membersOf(facts: Facts, list: (typeof LISTS)[number]): readonly { readonly region: string }[] {
  return facts[list] as readonly { readonly region: string }[];
}
