/** Kinds of coordination meeting that the reports name (L1, domain §1.1). */
export const MEETING_TYPES = ['coffee-morning', 'rakor', 'joint-meeting', 'musrenbang', 'ngopi-bareng', 'press-meeting'] as const;
export type MeetingType = (typeof MEETING_TYPES)[number];

/** A place an assignment can be in (domain §4.7). */
export const ASSIGNMENT_STATUSES = ['issued', 'acknowledged', 'reported', 'returned', 'verified', 'closed'] as const;
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];
