import { glob, readFile } from 'node:fs/promises';
/** Kills each server that wrote a `*.pid` file into `dir` and still runs: those of a worker that was killed in the middle of a spec file. */
export async function killServersIn(dir) {
    for await (const file of glob('*.pid', { cwd: dir })) {
        const pid = Number(await readFile(`${dir}/${file}`, 'utf8'));
        try {
            process.kill(pid, 'SIGKILL');
        }
        catch {
            // It is gone already, as it should be.
        }
    }
}
//# sourceMappingURL=pid-files.js.map