import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { identityOf } from './process-identity.js';

/** `.local/stack.json`: where the running stack answers. It is there exactly while the stack is ready. */
export interface Stack {
  /** Pid of `npm start`. */
  readonly pid: number;
  /** ISO 8601. */
  readonly readyAt: string;
  /** Base URL of each service, by its name: `{ "directory": "http://127.0.0.1:3101", … }`. */
  readonly services: Readonly<Record<string, string>>;
  readonly issuer: string;
  readonly audience: string;
  /** Without user and password. */
  readonly postgres: string;
  readonly nats: string;
  /** Folder of `<process>.log`. */
  readonly logs: string;
  readonly demo: 'none' | 'playing' | 'played' | 'failed';
}

export function writeStackFile(file: string, stack: Stack): void {
  writeFileSync(file, JSON.stringify(stack, null, 2) + '\n');
}

/** @returns null when no stack is ready; a file that a killed stack left behind says nothing */
export function readStackFile(file: string): Stack | null {
  try {
    const stack = JSON.parse(readFileSync(file, 'utf8')) as Stack;
    return identityOf(stack.pid) === null ? null : stack;
  } catch {
    return null;
  }
}

export function removeStackFile(file: string): void {
  rmSync(file, { force: true });
}
