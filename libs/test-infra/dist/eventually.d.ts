/**
 * Repeats `fn` until it no longer throws, and returns its value: `await eventually(async () => expect(await inbox()).toHaveLength(1))`.
 * @param within milliseconds after which the last failure is thrown as it was.
 */
export declare function eventually<T>(fn: () => T | Promise<T>, { within, every }?: {
    within?: number | undefined;
    every?: number | undefined;
}): Promise<T>;
