/** Fewer callers than this rarely meet inside a transaction of a millisecond (style §13). */
const FEWEST_CALLERS = 8;
/** Lets `callers` (at least 8) run `fn` at once, and waits for all of them. `fn` gets the caller's number, from 0. */
export async function race(callers, fn) {
    if (callers < FEWEST_CALLERS)
        throw new RangeError(`A race needs at least ${FEWEST_CALLERS} callers.`);
    const settled = await Promise.allSettled(Array.from({ length: callers }, (_, caller) => fn(caller)));
    return {
        fulfilled: settled.filter((s) => s.status === 'fulfilled').map((s) => s.value),
        rejected: settled.filter((s) => s.status === 'rejected').map((s) => s.reason),
    };
}
//# sourceMappingURL=race.js.map