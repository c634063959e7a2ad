const PATIENCE_MS = 10_000;

/** Ends a run that something keeps alive after its last test: by itself Jest prints a hint, and waits for ever. */
export default class NoHanging {
  onRunComplete() {
    setTimeout(() => {
      console.error('Something kept this run alive after its last test. It was ended, and counts as failed.');
      process.exit(1);
    }, PATIENCE_MS).unref();
  }
}
