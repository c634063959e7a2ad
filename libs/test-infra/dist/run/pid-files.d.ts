/** Kills each server that wrote a `*.pid` file into `dir` and still runs: those of a worker that was killed in the middle of a spec file. */
export declare function killServersIn(dir: string): Promise<void>;
