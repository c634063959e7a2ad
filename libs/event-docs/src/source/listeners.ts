import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A handler: `@EventPattern(DirectiveIssuedV1.type)`; or a rule that is shipped as data: `event: LaunchPlannedV1,`. */
const HANDLER = /(?:@EventPattern(?:<string>)?\(\s*|^\s+event: )(\w+V\d+)(?:\.type\b|,$)/gm;

/** Which services handle which event class, from the handlers and rules in their source: "DirectiveIssuedV1" → ["notifications"]. */
export function readListeners(folder = new URL('../../../../services/', import.meta.url)): ReadonlyMap<string, readonly string[]> {
  const files = globSync('*/src/**/*.ts', { cwd: fileURLToPath(folder) }).filter((file) => !file.endsWith('.spec.ts'));
  const pairs = files.flatMap((file) => {
    const [service = ''] = file.split(/[\\/]/);
    return [...readFileSync(new URL(file, folder), 'utf8').matchAll(HANDLER)].map(([, event = '']) => ({ event, service }));
  });
  const byEvent = Map.groupBy(pairs, ({ event }) => event);
  return new Map([...byEvent].map(([event, listeners]) => [event, [...new Set(listeners.map(({ service }) => service))].sort()]));
}
