import { Clock } from '@rakor/kernel';
/** A clock that stands still until the test moves it. */
export declare class FixedClock extends Clock {
    #private;
    /** @param at an ISO instant; by default a Monday morning, 09:00 in Jakarta. */
    constructor(at?: string);
    now(): Date;
    /** Moves the clock on. */
    advance(by: {
        days?: number;
        hours?: number;
        minutes?: number;
        seconds?: number;
    }): void;
    /** Moves the clock to an instant, also backwards. */
    travelTo(at: string): void;
}
