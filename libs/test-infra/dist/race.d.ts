/** What became of the callers of a race. */
export interface RaceResult<T> {
    readonly fulfilled: T[];
    readonly rejected: unknown[];
}
/** Lets `callers` (at least 8) run `fn` at once, and waits for all of them. `fn` gets the caller's number, from 0. */
export declare function race<T>(callers: number, fn: (caller: number) => Promise<T>): Promise<RaceResult<T>>;
