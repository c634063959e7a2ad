/** What a receiver was sent, and what it did about it. */
export interface Receipt {
  readonly channel: 'webhook' | 'e-mail';
  /** The webhook's id; the address of a mail. */
  readonly to: string;
  /** `webhook-id`; of a mail what is before the @ of its Message-ID: the id of the delivery. */
  readonly key: string;
  /** The event of a request; the numbers of the directives in a mail. */
  readonly about: readonly string[];
  /** Answered well; refused; taken without an answer that could be heard. */
  readonly outcome: 'taken' | 'refused' | 'lost';
  /** When it came, in milliseconds. */
  readonly at: number;
}

/** An event that was announced. */
export interface Told {
  readonly region: string;
  readonly eventId: string;
  /** Of its directive. */
  readonly number: string;
}

/** A row of `delivery`. */
export interface DeliveryRow {
  readonly region: string;
  readonly id: string;
  readonly eventId: string;
  readonly channel: string;
  readonly recipient: string;
  readonly rule: string;
  readonly status: string;
  readonly final: boolean;
  readonly due: boolean;
  readonly bundleId: string | null;
  readonly version: number;
}

/** A row of `delivery_step`. */
export interface StepRow {
  readonly region: string;
  readonly deliveryId: string;
  readonly version: number;
  readonly status: string;
  readonly final: boolean;
}

/** All that is known of a run once nothing moves any more. */
export interface Evidence {
  readonly told: readonly Told[];
  /** Those who have to hear every event of a region: webhooks, and readers of the addressee's inbox. */
  readonly hearers: readonly { readonly region: string; readonly recipient: string }[];
  readonly deliveries: readonly DeliveryRow[];
  readonly steps: readonly StepRow[];
  readonly receipts: readonly Receipt[];
  /** When a killed service was gone, in milliseconds. */
  readonly kills: readonly number[];
}
