import { setTimeout as sleep } from 'node:timers/promises';

/** What a spec file may forget to close, by the name that Node gives it. Idle keep-alive sockets and unref'd timers are not listed by Node. */
const CLOSABLE = new Set(['TCPSocketWrap', 'TCPServerWrap', 'TLSWrap', 'UDPWrap', 'ProcessWrap', 'Timeout', 'Immediate']);
const GRACE_MS = 2_000;
const POLL_MS = 20;
const CLEANUP_MS = 15_000;
const TEST_TIMEOUT = Symbol.for('TEST_TIMEOUT_SYMBOL');

const open = () => process.getActiveResourcesInfo().filter((name) => CLOSABLE.has(name));

/**
 * The process's own realm, for NativeRuntime: works off what the file registered by atEnd(), puts back what Jest replaces while a file runs, and fails a
 * file that leaves a connection, a server, a process or a timer open.
 */
export default class TidyEnvironment {
  global = globalThis;
  fakeTimers = null;
  fakeTimersModern = null;
  moduleMocker = null;
  #before = open();
  #cleanups = [];
  #console = globalThis.console;
  #exit = process.exit;

  /** Jest asks for it, and nothing of ours runs in a context of its own. */
  getVmContext() {
    return null;
  }

  async setup() {
    globalThis[Symbol.for('rakor.cleanups')] = this.#cleanups;
    // Jest has just put its own mapping of stack traces in the place of Node's, which knows our sources.
    delete Error.prepareStackTrace;
    process.setSourceMapsEnabled(true);
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
    globalThis.console = this.#console;
    process.exit = this.#exit;
    delete globalThis[TEST_TIMEOUT];
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
