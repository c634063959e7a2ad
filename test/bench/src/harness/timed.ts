import { percentile } from './samples.js';

const nothing = async (): Promise<void> => undefined;

/** How long `work` takes, in milliseconds: the median of so many times. @param before is not timed */
export async function medianMs(times: number, work: () => Promise<unknown>, before: () => Promise<unknown> = nothing): Promise<number> {
  return percentile(await sortedMs(times, work, before), 0.5);
}

/** How long it takes mostly, and in the worst of a hundred cases. */
export async function tailMs(times: number, work: () => Promise<unknown>): Promise<{ readonly p50: number; readonly p99: number }> {
  const took = await sortedMs(times, work, nothing);
  return { p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}

async function sortedMs(times: number, work: () => Promise<unknown>, before: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    await before();
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b);
}
