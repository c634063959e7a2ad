import { PATIENCE, restAfter } from '@rakor/messaging';

/** Leaves somebody alone who keeps failing: he rests, longer each time, and is then tried with one. */
export class Breaker {
  private failures = 0;
  private until = 0;
  private isTried = false;

  /** Whether he may be asked now; where he has rested, by whoever asks first. */
  admits(now: Date): boolean {
    if (this.failures < PATIENCE) return true;
    if (now.getTime() < this.until) return false;
    this.isTried = true;
    this.rest(now);
    return true;
  }

  /** How it went. What was under way when he began to rest tells nothing new, however much that was. */
  note(well: boolean, now: Date): void {
    const isNews = this.failures < PATIENCE || this.isTried;
    this.isTried = false;
    if (well) this.failures = 0;
    else if (isNews) this.rest(now, (this.failures += 1));
  }

  private rest(now: Date, failures = this.failures): void {
    this.until = now.getTime() + restAfter(failures);
  }
}
