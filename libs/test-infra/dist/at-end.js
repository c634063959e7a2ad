/** The stack that tools/jest/environment.mjs works off, last first, after the file's own afterAll hooks. */
const STACK = Symbol.for('rakor.cleanups');
/** Has `cleanup` run when the spec file is over, whether it passed or not; works at any place, also in a hook or a test. */
export function atEnd(cleanup) {
    const stack = globalThis[STACK];
    if (stack === undefined)
        throw new Error('atEnd() works in spec files only: it needs the test environment of tools/jest.');
    stack.push(cleanup);
}
//# sourceMappingURL=at-end.js.map