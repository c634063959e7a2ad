/** Where a consumer counts what it did; one implementation feeds the metrics. */
export interface ConsumerCounts {
  handled(events: number, duplicates: number): void;
  setAside(status: 'dead' | 'parked'): void;
  ignored(): void;
  redriven(): void;
}
