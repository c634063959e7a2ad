import { setTimeout as sleep } from 'node:timers/promises';
import { types } from 'node:util';
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** What a spec file may forget to close, by the name that Node gives it. Idle keep-alive sockets and unref'd timers are not listed by Node. */
const CLOSABLE = new Set(['TCPSocketWrap', 'TCPServerWrap', 'TLSWrap', 'UDPWrap', 'ProcessWrap', 'Timeout', 'Immediate']);
const GRACE_MS = 2_000;
const POLL_MS = 20;
const CLEANUP_MS = 15_000;

if (!('SourceTextModule' in vm)) {
  throw new Error('The tests are ES modules: run them by `npm test -- <path>`, or set NODE_OPTIONS=--experimental-vm-modules.');
}

const open = () => process.getActiveResourcesInfo().filter((name) => CLOSABLE.has(name));

/** Node's environment, which works off what the file registered by atEnd(), and fails a file that leaves a connection, a server, a process or a timer open. */
export default class TidyEnvironment extends TestEnvironment {
  #before = open();
  #cleanups = [];

  async setup() {
    await super.setup();
    this.global[Symbol.for('rakor.cleanups')] = this.#cleanups;
    recogniseForeignErrors(this.global);
  }

  /** Reports beside what the tests themselves have said: an error thrown here would take its place. */
  async handleTestEvent({ name }, { unhandledErrors }) {
    if (name !== 'run_finish') return;
    await this.#cleanUp().catch((error) => unhandledErrors.push(error));
    const left = await this.#stillOpenAfterGrace();
    if (left.length > 0)
      unhandledErrors.push(new Error(`This spec file left open: ${left.join(', ')}. Close it in afterAll() or atEnd().`));
  }

  /** A file that fails while it is imported never gets to `run_finish`. */
  async teardown() {
    await this.#cleanUp();
    await super.teardown();
  }

  async #cleanUp() {
    const errors = [];
    for (let cleanup = this.#cleanups.pop(); cleanup; cleanup = this.#cleanups.pop()) {
      await withinTime(cleanup).catch((error) => errors.push(error));
    }
    if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors, errors.map(String).join('; '));
  }

  async #stillOpenAfterGrace() {
    const deadline = performance.now() + GRACE_MS;
    let left = this.#opened();
    while (left.length > 0 && performance.now() < deadline) {
      await sleep(POLL_MS);
      left = this.#opened();
    }
    return left;
  }

  /** What is open now and was not before the file, counted by name. */
  #opened() {
    const rest = [...this.#before];
    return open().filter((name) => {
      const at = rest.indexOf(name);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  }
}

/** Node's own errors (ENOENT, …) are made outside of the spec file's realm; production code must find them `instanceof Error` here as it does elsewhere. */
function recogniseForeignErrors({ Error, Function }) {
  const ordinary = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(Error, Symbol.hasInstance, {
    value(error) {
      return ordinary.call(this, error) || (this === Error && types.isNativeError(error));
    },
  });
}

async function withinTime(cleanup) {
  const patience = new AbortController();
  const late = sleep(CLEANUP_MS, undefined, { signal: patience.signal }).then(() => {
    throw new Error(`A clean-up took longer than ${CLEANUP_MS} ms: ${cleanup}`);
  });
  try {
    await Promise.race([late, Promise.resolve().then(cleanup)]);
  } finally {
    patience.abort();
    await late.catch(() => undefined);
  }
}
