import { styleText } from 'node:util';

const WIDTH = 64;

/** What a start tells its user: a line for each step, with the seconds it took. */
export class Progress {
  constructor(private readonly write: (line: string) => void = (line) => console.log(line)) {}

  title(text: string): void {
    this.write(`\n${styleText('bold', text)}\n`);
  }

  /** Runs a step; its line comes when it is done, so that the seconds are true. */
  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const since = performance.now();
    const result = await work();
    this.took(name, (performance.now() - since) / 1000);
    return result;
  }

  took(name: string, seconds: number): void {
    this.write(`  ${name.padEnd(WIDTH)} ${seconds.toFixed(1).padStart(5)} s`);
  }

  say(line: string): void {
    this.write(`  ${line}`);
  }

  /** Of the demo. */
  detail(line: string): void {
    this.write(`    ${styleText('dim', '·')} ${line}`);
  }
}
