export { addDays, daysBetween, weekdayOf } from './day.js';
export { type Edition, type Holiday, type HolidayKind, provenanceOf } from './edition.js';
export { editionOf, EDITIONS, editionsAsOf, editionsFollowed, laterOf } from './editions.js';
export type { CountedDay } from './explanation.js';
export type { Name } from './occasions.js';
export { type Confidence, type Rule, RULES } from './phrase/reading.js';
export {
  type ClarificationNeeded,
  type DeadlineQuestion,
  resolveDeadline,
  type ResolvedDeadline,
  type Warning,
} from './resolve-deadline.js';
export { type Closure, type DayReason, type DayStatus, WorkingCalendar } from './working-calendar.js';
export type { Hours } from './working-hours.js';
