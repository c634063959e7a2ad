/** An exact fraction in lowest terms: no percentage here is rounded before it is compared or written. */
export class Fraction {
  static readonly ZERO = Fraction.of(0);

  private constructor(
    readonly numerator: bigint,
    /** Above zero. */
    readonly denominator: bigint,
  ) {}

  /** @throws RangeError for a denominator of zero */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    const [above, below] = [BigInt(numerator), BigInt(denominator)];
    if (below === 0n) throw new RangeError('A fraction has no denominator of zero.');
    const divisor = gcd(above, below) * (below < 0n ? -1n : 1n);
    return new Fraction(above / divisor, below / divisor);
  }

  plus({ numerator, denominator }: Fraction): Fraction {
    return Fraction.of(this.numerator * denominator + numerator * this.denominator, this.denominator * denominator);
  }

  minus({ numerator, denominator }: Fraction): Fraction {
    return Fraction.of(this.numerator * denominator - numerator * this.denominator, this.denominator * denominator);
  }

  times({ numerator, denominator }: Fraction): Fraction {
    return Fraction.of(this.numerator * numerator, this.denominator * denominator);
  }

  /** @throws RangeError when divided by zero */
  over({ numerator, denominator }: Fraction): Fraction {
    return Fraction.of(this.numerator * denominator, this.denominator * numerator);
  }

  /** Below zero, zero or above it, as this is less than, equal to or more than the other. */
  compare({ numerator, denominator }: Fraction): number {
    const [one, other] = [this.numerator * denominator, numerator * this.denominator];
    return one < other ? -1 : one > other ? 1 : 0;
  }

  /** In so many parts of one, rounded half away from zero: 32/75 in tenths of a percent, which are 1000, is 427. */
  inPartsOf(whole: number): number {
    const doubled = this.numerator * BigInt(whole) * 2n;
    const half = doubled < 0n ? -this.denominator : this.denominator;
    return Number((doubled + half) / (this.denominator * 2n));
  }
}

function gcd(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
