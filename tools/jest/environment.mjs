import { setTimeout as sleep } from 'node:timers/promises';
import { TestEnvironment } from 'jest-environment-node';

/** What a spec file may forget to close, by the name that Node gives it. Idle keep-alive sockets and unref'd timers are not listed by Node. */
const CLOSABLE = new Set(['TCPSocketWrap', 'TCPServerWrap', 'TLSWrap', 'UDPWrap', 'ProcessWrap', 'Timeout', 'Immediate']);
const GRACE_MS = 2_000;
const POLL_MS = 20;

const open = () => process.getActiveResourcesInfo().filter((name) => CLOSABLE.has(name));

/** Node's environment, in which a spec file that leaves a connection, a server, a process or a timer open fails by name. */
export default class LeakProofEnvironment extends TestEnvironment {
  #before = open();

  async handleTestEvent({ name }) {
    if (name !== 'run_finish') return;
    const left = await this.#stillOpenAfterGrace();
    if (left.length > 0) throw new Error(`This spec file left open: ${left.join(', ')}. Close it in afterAll().`);
  }

  async #stillOpenAfterGrace() {
    const deadline = performance.now() + GRACE_MS;
    let left = this.#more();
    while (left.length > 0 && performance.now() < deadline) {
      await sleep(POLL_MS);
      left = this.#more();
    }
    return left;
  }

  #more() {
    const rest = [...this.#before];
    return open().filter((name) => {
      const at = rest.indexOf(name);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  }
}
