import type { ProcessSpec } from '@rakor/local-stack';

/** Keeps a supervised process down for as long as it is closed: it is started again, as after any death, when the gate opens. */
export class Gate {
  private opened: Promise<void> = Promise.resolve();
  private letThrough: () => void = () => undefined;

  close(): void {
    this.opened = new Promise((resolve) => (this.letThrough = resolve));
  }

  open(): void {
    this.letThrough();
  }

  /** The same process, behind this gate. */
  before(spec: ProcessSpec): ProcessSpec {
    return {
      ...spec,
      start: async (spawned, signal) => {
        const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
        await Promise.race([this.opened, aborted]);
        signal.throwIfAborted();
        return spec.start(spawned, signal);
      },
    };
  }
}
