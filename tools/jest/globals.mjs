/** What `@jest/globals` means under NativeRuntime: Jest's functions, which it has put on the global object before a spec file is imported. Each file has its own (`?of=`). */
export const { describe, it, test, expect, beforeAll, beforeEach, afterAll, afterEach } = globalThis;

export const jest = {
  /** Milliseconds for every test of the spec file. */
  setTimeout(ms) {
    globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = ms;
  },
};
