import { relative } from 'node:path';
import type { Stack } from './stack-file.js';

/** What a user needs to go on from a ready stack. */
export function addresses({ services, issuer, logs }: Stack): string[] {
  const rows = Object.entries(services).map(([service, url]) => `${service.padEnd(16)}${url}   docs: ${url}/docs`);
  return [
    ...rows,
    `${'issuer'.padEnd(16)}${issuer}`,
    '',
    'A token         npm run -s token -- secretariat 36.04',
    `Logs            ${relative(process.cwd(), logs) || '.'}/<process>.log`,
    'Stop            Ctrl-C',
    'Begin anew      npm start -- --fresh',
  ];
}
