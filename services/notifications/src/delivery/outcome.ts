/** How one attempt ended. */
export type Outcome = Arrived | Failed | Skipped;

/** The other side took it. */
export interface Arrived {
  readonly kind: 'arrived';
  /** Whether that is a receipt: a mail server only says that it will try. */
  readonly receipt: boolean;
  readonly detail: AttemptDetail;
}

export interface Failed {
  readonly kind: 'failed';
  /** "timeout", "http-500", "address-refused" */
  readonly code: string;
  /** Trying again is of no use. */
  readonly forGood: boolean;
  /** The other side asked to be left alone for so long, in milliseconds. */
  readonly waitMs?: number;
  readonly detail: AttemptDetail;
}

/** It is not to be sent: whoever should get it is gone, or does not want it. */
export interface Skipped {
  readonly kind: 'skipped';
  readonly code: string;
}

/** What is known of an attempt; nothing of what was said, which may be about people. */
export interface AttemptDetail {
  readonly httpStatus?: number;
  readonly ms: number;
}

/** What the other side says later of what it took. */
export type Receipt = { readonly status: 'delivered' } | { readonly status: 'failed'; /** "number-unknown" */ readonly code: string };
