/** Words for each value that a field may have, and for any other one. */
export function choose(field: string, words: Readonly<Record<string, string>>, otherwise = ''): string {
  const cases = Object.entries(words).map(([value, word]) => `{% when '${value}' %}${word}`);
  return `{% case ${field} %}${cases.join('')}${otherwise && `{% else %}${otherwise}`}{% endcase %}`;
}

/** A number with its English noun: "1 directive", "2 directives". Indonesian nouns need no such thing. */
export function counted(field: string, noun: string): string {
  return `{{ ${field} }} ${noun}{% if ${field} != 1 %}s{% endif %}`;
}
