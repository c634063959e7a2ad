import { fileURLToPath } from 'node:url';
import type { Home } from './home.js';
import type { ProcessRecord } from './leftovers.js';
import { cleanEnvironment, startNode } from './node-process.js';

const SCRIPT = fileURLToPath(new URL('./demo-main.js', import.meta.url));
const ATTEMPTS = 3;
const KILLED = -1;

/**
 * Plays the demo in a process of its own, which prints its lines among ours. One that is killed is taken up, because playing again changes
 * nothing.
 *
 * @param signal gives up
 * @returns whether it was played to its end
 */
export async function playDemo(home: Home, record: ProcessRecord, signal: AbortSignal): Promise<boolean> {
  let code = KILLED;
  for (let attempt = 1; code === KILLED && attempt <= ATTEMPTS && !signal.aborted; attempt++) {
    const demo = startNode({ script: SCRIPT, env: { ...cleanEnvironment(process.env), RAKOR_HOME: home.folder }, logFile: null });
    record.add('demo', demo.pid);
    const stop = () => void demo.stop();
    signal.addEventListener('abort', stop, { once: true });
    code = await demo.code;
    signal.removeEventListener('abort', stop);
    record.remove('demo');
  }
  signal.throwIfAborted();
  return code === 0;
}
