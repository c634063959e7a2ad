import { catalogue } from './catalogue.js';
import { asyncapiYaml } from './documents/asyncapi.js';
import { markdown } from './documents/markdown.js';
import { currentContracts, lockText } from './lock/contracts-lock.js';

/** Where the documents lie. */
export const DOCS = new URL('../../../docs/', import.meta.url);
export const LOCK = 'contracts.lock.json';

/** Every generated document: its name in docs/, and its text. */
export function documents(): Record<string, string> {
  const events = catalogue();
  return { 'events.md': markdown(events), 'asyncapi.yaml': asyncapiYaml(events), [LOCK]: lockText(currentContracts()) };
}
