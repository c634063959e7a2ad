import { editionsAsOf, WorkingCalendar } from '@rakor/calendar';
import { newId } from '@rakor/kernel';
import type { Official, Owner, Register } from '../directory/officials.js';
import { Escalation, type Watched } from './escalation.js';

/** The country's working days, as they had been decided by an instant, and the days that a region has closed. */
export function calendarAsOf(at: Date, closed: Iterable<string> = []): WorkingCalendar {
  const closures = [...closed].map((date) => ({ date, name: { id: 'Libur daerah', en: 'Regional closure' } }));
  return new WorkingCalendar({ editions: editionsAsOf(at.toISOString().slice(0, 10)), closures });
}

/** The ladder of an assignment, watched from its issue on. */
export function aLadderOf(assignment: Watched): Escalation {
  return Escalation.of(newId(), assignment, assignment.issuedAt, calendarAsOf(assignment.issuedAt));
}

export function anOfficial(position: string, overrides: Partial<Official> = {}): Official {
  const organisation = { organisationId: newId(), organisationCode: 'setda', organisationName: 'Sekretariat Daerah' };
  return { position, holder: 'Komang Gede Irawadi', acting: false, ...organisation, ...overrides };
}

export function anOwner(overrides: Partial<Owner> = {}): Owner {
  const dinkes = { organisationId: newId(), organisationCode: 'dinkes', organisationName: 'Dinas Kesehatan' };
  return { ...dinkes, isRegistered: true, head: anOfficial('Kepala Dinas Kesehatan', { ...dinkes, holder: 'dr. Edi' }), ...overrides };
}

export function aRegister(overrides: Partial<Register> = {}): Register {
  const leader = anOfficial('Bupati', { organisationCode: 'pemkab', holder: 'Arief Rohman' });
  return { region: '35.24', isOnboarded: true, sekda: anOfficial('Sekretaris Daerah'), leader, ...overrides };
}
