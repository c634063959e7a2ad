/** What a message is about, where it is one of the things that come to an end: "assignment:<id>"; null where it is none. */
export function topicOf(facts: object): string | null {
  for (const kind of ['assignment', 'meeting', 'directive'] as const) {
    const id = (facts as Readonly<Record<string, unknown>>)[`${kind}Id`];
    if (typeof id === 'string') return `${kind}:${id}`;
  }
  return null;
}
