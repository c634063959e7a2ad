import { percentile } from './samples.js';

const nothing = async (): Promise<void> => undefined;

/** How long `work` takes, in milliseconds: the median of so many times. @param before is not timed */
export async function medianMs(times: number, work: () => Promise<unknown>, before: () => Promise<unknown> = nothing): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    await before();
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return percentile(
    took.sort((a, b) => a - b),
    0.5,
  );
}
