import { cpus, loadavg, totalmem } from 'node:os';

/** The machine that a bench saw; absolute figures mean nothing without it. */
export interface Machine {
  readonly cores: number;
  readonly model: string;
  readonly memoryGb: number;
  readonly node: string;
  readonly platform: string;
  /** Average load of the last minute before the bench: above 0.5 a core somebody else was working. */
  readonly loadBefore: number;
}

export function seenMachine(): Machine {
  const all = cpus();
  return {
    cores: all.length,
    model: all[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1_073_741_824),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    loadBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}
