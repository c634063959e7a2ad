type Cleanup = () => Promise<void> | void;
/** Has `cleanup` run when the spec file is over, whether it passed or not; works at any place, also in a hook or a test. */
export declare function atEnd(cleanup: Cleanup): void;
export {};
