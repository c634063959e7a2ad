/*
 * npm run faults -- --minutes 5 --seed 7: breaks the running product on purpose, and audits what became of every command and event.
 * Exits 1 when the auditor finds anything, or when something did not recover by itself.
 */
import { NotUnderstood, readWish, type Wish } from './arguments.js';
import { folderOf } from './folder.js';
import { everyInjection } from './injections/index.js';
import { runNotify } from './notify/run.js';
import { linesOf } from './report.js';
import { run } from './run.js';

/** Of one kind there may be hundreds; all are in `report.json`. */
const MOST_FINDINGS = 20;

try {
  const wish = readWish(
    process.argv.slice(2),
    everyInjection({ outageSeconds: 0 }).map(({ name }) => name),
  );
  console.log(`seed ${wish.seed}: ${wish.minutes} min${wish.cluster ? ' against a cluster' : ''}`);
  try {
    const say = (line: string) => console.log(line);
    if (wish.workload === 'notify') {
      const { findings, counts, good } = await runNotify(wish, say);
      say(
        ['', ...Object.entries(counts).map(([name, count]) => `${name.padEnd(14)} ${count}`), ...findings.slice(0, MOST_FINDINGS)].join(
          '\n',
        ),
      );
      if (!good) fail(wish);
    } else {
      const report = await run(wish, say);
      say(['', ...linesOf(report)].join('\n'));
      if (!report.good) fail(wish);
    }
  } catch (error) {
    console.error(error);
    fail(wish);
  }
} catch (error) {
  if (!(error instanceof NotUnderstood)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function fail({ cluster, seed, workload }: Wish): void {
  console.error(
    `\nnpm run faults -- ${cluster ? '--cluster ' : ''}${workload === 'notify' ? '--workload notify ' : ''}--seed ${seed} failed; its histories, logs and injections are in ${folderOf(seed)}`,
  );
  process.exitCode = 1;
}
