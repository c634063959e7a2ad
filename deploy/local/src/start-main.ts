import { addresses } from './addresses.js';
import { explain } from './explain.js';
import { type Home, homeIn } from './home.js';
import { LocalStack } from './local-stack.js';
import { Progress } from './progress.js';
import { repository } from './repository.js';
import { readSettings } from './settings.js';

/**
 * Starts the stack and keeps it alive until Ctrl-C, SIGTERM or the end of the terminal; then the process ends.
 *
 * @param buildSeconds how long the build took before this could run
 * @param onStop takes what Ctrl-C, SIGTERM and SIGHUP are to do
 */
export async function start(args: readonly string[], buildSeconds: number, onStop: (stop: () => void) => void): Promise<void> {
  const progress = new Progress();
  const run = new Run(progress);
  // The terminal may be gone before we are: a stop must not fail because nobody reads it.
  process.stdout.on('error', () => undefined);
  onStop(() => void run.end(0));
  process.on('uncaughtException', (error) => void run.fail(error));

  progress.title('Rakor');
  progress.took('build', buildSeconds);
  try {
    await run.begin(args);
  } catch (error) {
    await run.fail(error);
  }
}

class Run {
  private home: Home | null = null;
  private stack: LocalStack | null = null;
  private ending: Promise<never> | null = null;

  constructor(private readonly progress: Progress) {}

  async begin(args: readonly string[]): Promise<void> {
    const settings = readSettings(args, process.env, repository);
    this.home = homeIn(settings.home);
    this.stack = await LocalStack.take(settings, this.home, this.progress);
    const ready = await this.stack.start();
    if (settings.demo) await this.stack.playDemo(ready);

    this.progress.title(`Rakor is ready, ${process.uptime().toFixed(0)} s after the start`);
    for (const line of addresses(ready)) this.progress.say(line);
  }

  /** One line, exit 1. While it stops, everything that was under way fails: that is no news. */
  async fail(error: unknown): Promise<void> {
    if (!this.ending) console.error(`Cannot start: ${explain(error, this.home)}`);
    await this.end(1);
  }

  /** Stops once, however often it is asked: npm passes a Ctrl-C on that the terminal has sent us already. */
  end(code: number): Promise<never> {
    this.ending ??= this.stop(code);
    return this.ending;
  }

  private async stop(code: number): Promise<never> {
    if (code === 0) this.progress.title('Stopping');
    const stop = async () => this.stack?.stop();
    try {
      await (code === 0 ? this.progress.step('everything has stopped; the data stays for the next npm start', stop) : stop());
    } catch (error) {
      // Thrown on it would come back here as an uncaught one, for ever.
      console.error(`Not stopped well: ${explain(error, this.home)}`);
      process.exit(1);
    }
    process.exit(code);
  }
}
