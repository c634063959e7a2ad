/**
 * Lets Node run the workspace's TypeScript from its sources: `node --import ./tools/typescript.mjs libs/x/src/y.ts`.
 * Node's own type stripping is not enough: it knows no decorators, and does not look for `x.ts` when a file says `./x.js`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/** Decorators with metadata (Nest's injection reads it), and class fields that do not overwrite what TypeORM has set. */
const swcOptions = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2024',
    keepClassNames: true,
    // Node wants `with { type: 'json' }`.
    experimental: { keepImportAttributes: true },
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

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
