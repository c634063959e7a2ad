/** JDL: a window (jendela). PRG: a program. */
export type NumberKind = 'JDL' | 'PRG';

/** Digits of the running part: a region has a few windows and many programs. */
const DIGITS: Record<NumberKind, number> = { JDL: 1, PRG: 4 };

/** The public number of the `running`-th window or program of a tenant in a year: "PRG/33.16/2021/0001". */
export function numberOf(kind: NumberKind, region: string, year: number, running: number): string {
  return `${kind}/${region}/${year}/${String(running).padStart(DIGITS[kind], '0')}`;
}
