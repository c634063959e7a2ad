/** Numbers that kiosks give out of their own blocks while they have no connection: from and to, both included. Empty where `to` is before `from`. */
export interface Reserved {
  readonly from: number;
  readonly to: number;
}

/** The running number of the `nth` ticket that is issued with a connection: they step over what is reserved. */
export function seqOf(nth: number, { from, to }: Reserved): number {
  return nth < from ? nth : nth + (to - from + 1);
}

/** As it is called (domain §4.9): "A017", and "A1000" after three digits are used up. */
export function numberOf(prefix: string, seq: number): string {
  return `${prefix}${String(seq).padStart(3, '0')}`;
}
