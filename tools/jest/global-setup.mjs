import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const KEEPER = 'libs/test-infra/src/run/keeper.ts';

/**
 * Starts the keeper of the run's servers, in a session of its own, and hands its answer to the workers by the environment.
 * The keeper cleans up when its standard input closes: at the end of the run, and just as well when this process is
 * interrupted or killed, which no handler of ours could promise.
 */
export default async function globalSetup() {
  const keeper = spawn(process.execPath, ['--import', './tools/typescript.mjs', KEEPER], {
    cwd: new URL('../../', import.meta.url),
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [answer] = await Promise.race([
    once(createInterface(keeper.stdout), 'line'),
    once(keeper, 'exit').then(([code]) => {
      throw new Error(`The test servers did not start (exit code ${code}); the reason stands above.`);
    }),
  ]);
  process.env.RAKOR_TEST_RUN = answer;
  globalThis.rakorKeeper = keeper;
}
