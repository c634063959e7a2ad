import type { Audience } from '../rule.js';

export const secretariat: readonly Audience[] = [{ kind: 'secretariat' }];
/** Of a program or an indicator, who leads or owns it; of an assignment, its addressee. */
export const named: readonly Audience[] = [{ kind: 'named' }];
export const operator: readonly Audience[] = [{ kind: 'operator' }];
export const unblocker: readonly Audience[] = [{ kind: 'unblocker' }];
