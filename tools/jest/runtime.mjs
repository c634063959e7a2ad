import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import '../typescript.mjs';

const require = createRequire(import.meta.url);
const EVENT_HANDLERS = Symbol.for('EVENT_HANDLERS');
const GLOBALS = new URL('globals.mjs', import.meta.url).href;

/** Each spec file has its own `@jest/globals`, for it has its own framework. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== '@jest/globals') return next(specifier, context);
    return { url: `${GLOBALS}?of=${context.parentURL}`, format: 'module', shortCircuit: true };
  },
});

/**
 * Runs spec files as Node runs the services: by Node's own module loader, in the process's own realm, with what is imported kept for the next file of
 * the same worker. Jest's own runtime links and evaluates every package anew for every file, which took two thirds of a whole run.
 *
 * What a spec file therefore must not do is change what another may read: a built-in, `process.env`, a module's own state. Jest's module mocks
 * do not exist here; we test real parts.
 */
export default class NativeRuntime {
  /** Jest's framework is the one thing that each file has for itself: it keeps the file's tests. */
  requireInternalModule(path) {
    delete require.cache[path];
    delete globalThis[EVENT_HANDLERS];
    return require(path);
  }

  requireModule(path) {
    return require(path);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    if (!existsSync(path)) throw new Error(`There is no ${path}`);
    return import(pathToFileURL(path).href);
  }

  /** Jest puts its functions on the global object as well, which is where `@jest/globals` finds them here. */
  setGlobalsForRuntime() {}

  /** Node maps our sources itself. */
  getSourceMaps() {
    return new Map();
  }

  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
  getAllCoverageInfoCopy() {}
}

/** Jest loads its runtime by `require`. */
export const __esModule = true;
