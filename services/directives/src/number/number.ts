/** RKR: a meeting (rapat koordinasi). ARH: a directive (arahan). USL: a proposal (usulan). */
export type NumberKind = 'RKR' | 'ARH' | 'USL';

/** Digits of the running part (domain §4.17). */
const DIGITS: Record<NumberKind, number> = { RKR: 1, ARH: 5, USL: 5 };

/** The public number of the `running`-th meeting or directive of a tenant in a year: "ARH/33.16/2021/00001". */
export function numberOf(kind: NumberKind, region: string, year: number, running: number): string {
  return `${kind}/${region}/${year}/${String(running).padStart(DIGITS[kind], '0')}`;
}

/** The year of a local date. */
export function yearOf(localDate: string): number {
  return Number(localDate.slice(0, 4));
}
