export { positionOf, titleOf } from './acting-title.js';
export { Clock, SystemClock } from './clock.js';
export { DomainError, type ErrorKind, type FieldFault } from './domain-error.js';
export { newId, isId } from './id.js';
export { type Language, languageOf, LANGUAGES } from './language.js';
export {
  dayBefore,
  endOfDay,
  instantOf,
  isLocalDate,
  localDateOf,
  localTimeOf,
  minuteOfDay,
  monthsAfter,
  yearOf,
  wholeDays,
} from './local-date.js';
export { kindOf, levelOf, liesWithin, parentOf, type Region, REGION_KINDS, type RegionKind } from './region.js';
export {
  isRegionCode,
  isTenantCode,
  mayShare,
  provinceOf,
  regionOfTokens,
  subjectTokensOf,
  timeZoneOf,
  TIME_ZONES,
  type TimeZone,
} from './region-code.js';
export { type Idempotency, type Office, type RequestContext, ROLES, type Role } from './request-context.js';
export type { StateOf } from './state-of.js';
export { WORK_WEEKS, type WorkWeek } from './work-week.js';
export { Writing } from './writing.js';
