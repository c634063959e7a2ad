import { readFileSync } from 'node:fs';
import { repository } from '@rakor/local-stack';
import { join } from 'node:path';
import ts from 'typescript';
import { applyPatches, crashPatches, PatchDoesNotFit, plants } from './patches.js';

/** What the build makes of the source of a compiled file, whether it has been built or not. */
function compiled(file: string): string {
  const source = readFileSync(join(repository, file.replace('/dist/', '/src/').replace(/\.js$/, '.ts')), 'utf8');
  const { ESNext } = ts.ScriptTarget;
  return ts.transpileModule(source, { compilerOptions: { target: ESNext, module: ts.ModuleKind.ESNext, experimentalDecorators: true } })
    .outputText;
}

describe('The patches of the fault tests', () => {
  it.each([...crashPatches, ...Object.values(plants)])('fit the product: $file, $find', (patch) => {
    expect(applyPatches([patch], compiled(patch.file))).toContain(patch.replace);
  });

  it('do not fit a product that was changed', () => {
    const [patch] = crashPatches;

    expect(() => applyPatches(patch ? [patch] : [], 'const other = 1;')).toThrow(PatchDoesNotFit);
    expect(() => applyPatches(patch ? [patch] : [], `${patch?.find} ${patch?.find}`)).toThrow('2 times');
  });
});
