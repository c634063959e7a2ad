import { once } from 'node:events';

/** Ends the run's servers, and waits until nothing of them is left. */
export default async function globalTeardown() {
  const keeper = globalThis.rakorKeeper;
  const gone = once(keeper, 'exit');
  keeper.stdin.end();
  const [code] = await gone;
  if (code !== 0) throw new Error(`The test servers were not cleaned up (exit code ${code}); the reason stands above.`);
}
