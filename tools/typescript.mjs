/**
 * Lets Node run the workspace's TypeScript from its sources: `node --import ./tools/typescript.mjs libs/x/src/y.ts`.
 * Node's own type stripping is not enough: it knows no decorators, and does not look for `x.ts` when a file says `./x.js`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { swcOptions } from './swc.mjs';

const ours = (url) => url?.startsWith('file:') && !url.includes('/node_modules/') && !url.includes('/dist/');

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@rakor/')) return next(specifier, { ...context, conditions: ['@rakor/source', ...context.conditions] });
    if (/^\.\.?\/.*\.js$/.test(specifier) && ours(context.parentURL)) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!ours(url) || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swcOptions, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
