import { readFileSync } from 'node:fs';

/** The last thing that a process said, on one line of at most 300 characters: pino's message where it wrote JSON. */
export function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n').filter(Boolean);
  const telling = lines.findLast((line) => /error|fatal|cannot|failed/i.test(line)) ?? lines.at(-1) ?? '';
  return messageOf(telling).slice(0, 300);
}

function messageOf(line: string): string {
  try {
    const entry = JSON.parse(line) as { msg?: string; err?: { message?: string } };
    return [entry.msg, entry.err?.message].filter(Boolean).join(': ') || line;
  } catch {
    return line.trim();
  }
}
