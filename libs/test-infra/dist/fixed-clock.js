import { Clock } from '@rakor/kernel';
/** A clock that stands still until the test moves it. */
export class FixedClock extends Clock {
    #now;
    /** @param at an ISO instant; by default a Monday morning, 09:00 in Jakarta. */
    constructor(at = '2025-06-02T02:00:00.000Z') {
        super();
        this.#now = new Date(at);
    }
    now() {
        return new Date(this.#now);
    }
    /** Moves the clock on. */
    advance(by) {
        const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
        this.#now = new Date(this.#now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
    }
    /** Moves the clock to an instant, also backwards. */
    travelTo(at) {
        this.#now = new Date(at);
    }
}
//# sourceMappingURL=fixed-clock.js.map