import { runNode } from './command.js';

/** A piece of code, and the existing file in whose place it is linted: the rules go by the path. */
export interface Sample {
  readonly as: string;
  readonly code: string;
}

/** ESLint in a process of its own, because it loads its configuration past Jest's module registry. */
const SCRIPT = `
  import { ESLint } from 'eslint';
  import { text } from 'node:stream/consumers';
  const eslint = new ESLint();
  const names = async ({ as, code }) => (await eslint.lintText(code, { filePath: as }))[0].messages.map((m) => m.ruleId ?? m.message);
  console.log('\\n' + JSON.stringify(await Promise.all(JSON.parse(await text(process.stdin)).map(names))));
`;

/** The names of the rules that each sample breaks, in the order of the samples. */
export async function lint(samples: readonly Sample[]): Promise<string[][]> {
  const { stdout, stderr } = await runNode(['--input-type=module', '--eval', SCRIPT], JSON.stringify(samples));
  const answer = stdout.trimEnd().split('\n').at(-1);
  if (!answer?.startsWith('[[')) throw new Error(`ESLint did not answer: ${stderr || stdout}`);
  return JSON.parse(answer) as string[][];
}
