interface Page<R> {
  readonly results: R[];
  readonly written: PromiseWithResolvers<void>;
}

/** Stores results by region in batches: what comes while a batch is being written makes the next one, so that nobody waits for a timer. */
export class Ledger<R> {
  private readonly open = new Map<string, Page<R>>();
  private readonly writing = new Set<string>();

  constructor(private readonly write: (region: string, results: readonly R[]) => Promise<void>) {}

  /** Resolves once the result is stored; rejects when it could not be, alone. */
  enter(region: string, result: R): Promise<void> {
    const page = this.open.get(region) ?? { results: [], written: Promise.withResolvers<void>() };
    this.open.set(region, page);
    const place = page.results.push(result) - 1;
    if (!this.writing.has(region)) void this.writeAll(region);
    // A batch that fails is written one by one: what cannot be stored must not take its neighbours along.
    return page.written.promise.catch(() => this.write(region, page.results.slice(place, place + 1)));
  }

  private async writeAll(region: string): Promise<void> {
    this.writing.add(region);
    for (let page = this.open.get(region); page; page = this.open.get(region)) {
      this.open.delete(region);
      await this.write(region, page.results).then(page.written.resolve, page.written.reject);
    }
    this.writing.delete(region);
  }
}
