/** One thing that a service depends on. */
export interface HealthCheck {
  /** Key in the answer: "postgres", "nats". */
  readonly name: string;
  /** A critical failure makes the service unready (503); any other degrades it (200). */
  readonly critical: boolean;
  /** Resolves when all is well, with a note for the reader if there is one; rejects when not. */
  check(): Promise<void | string>;
}

export interface CheckResult {
  readonly status: 'ok' | 'failed';
  readonly critical: boolean;
  /** The check's note, or why it failed. */
  readonly detail?: string;
}

export interface Readiness {
  readonly status: 'ready' | 'degraded' | 'unready' | 'draining';
  readonly checks: Readonly<Record<string, CheckResult>>;
}

export interface HealthLimits {
  /** How long an answer is reused, so that probes cannot become load. At most 2 s (guarantees §6). */
  readonly cacheMs: number;
  /** How long one check may take. At most 1 s (guarantees §6). */
  readonly timeoutMs: number;
}

/** Collects the checks of a service and answers whether it may receive traffic. */
export class HealthRegistry {
  private readonly checks = new Map<string, HealthCheck>();
  private latest: Promise<Readiness> | undefined;
  private latestAt = 0;
  private isDraining = false;

  constructor(private readonly limits: HealthLimits = { cacheMs: 2_000, timeoutMs: 1_000 }) {}

  /** Adds a check. Throws when the name is taken. */
  register(check: HealthCheck): void {
    if (this.checks.has(check.name)) throw new Error(`there is already a health check named "${check.name}"`);
    this.checks.set(check.name, check);
    this.latest = undefined;
  }

  /** From now on the service is unready: it is about to stop. */
  drain(): void {
    this.isDraining = true;
  }

  get draining(): boolean {
    return this.isDraining;
  }

  /** Whether the service may receive traffic, and what each check said; at most `cacheMs` old. Never rejects. */
  readiness(): Promise<Readiness> {
    if (this.isDraining) return Promise.resolve({ status: 'draining', checks: {} });
    const now = performance.now();
    if (this.latest === undefined || now - this.latestAt >= this.limits.cacheMs) {
      this.latest = this.runAll();
      this.latestAt = now;
    }
    return this.latest;
  }

  private async runAll(): Promise<Readiness> {
    const all = [...this.checks.values()];
    const results = await Promise.all(all.map(async (check) => [check.name, await this.run(check)] as const));
    const failed = results.map(([, result]) => result).filter((result) => result.status === 'failed');
    const status = failed.length === 0 ? 'ready' : failed.some((result) => result.critical) ? 'unready' : 'degraded';
    return { status, checks: Object.fromEntries(results) };
  }

  private async run(check: HealthCheck): Promise<CheckResult> {
    const { critical } = check;
    const { timeoutMs } = this.limits;
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    });
    try {
      const note = await Promise.race([check.check(), timeout]);
      return { status: 'ok', critical, ...(typeof note === 'string' ? { detail: note } : {}) };
    } catch (error) {
      return { status: 'failed', critical, detail: error instanceof Error ? error.message : String(error) };
    } finally {
      clearTimeout(timer);
    }
  }
}
