import { newId } from '@rakor/kernel';
import { Window, type WindowPlan } from './window.js';

/** What Blora's regent meant by 99 days (domain §1.2), as it is set up on the day of his inauguration. */
function bloraPlan(overrides: Partial<WindowPlan> = {}): WindowPlan {
  return {
    name: '99 hari kerja',
    positionId: newId(),
    position: 'Bupati Blora',
    inauguratedOn: '2021-02-26',
    length: 99,
    countMode: 'calendar',
    maxPriorities: null,
    ...overrides,
  };
}

export function aWindow(overrides: Partial<WindowPlan> = {}, region = '33.16', at = new Date('2021-02-26T02:00:00Z')): Window {
  return Window.open({ id: newId(), region, number: `JDL/${region}/2021/1` }, bloraPlan(overrides), at).window;
}
