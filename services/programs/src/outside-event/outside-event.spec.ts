import { newId } from '@rakor/kernel';
import { NotYourOutsideEvent, OutsideEventStays } from './outside-event.errors.js';
import { type Actor, OutsideEvent } from './outside-event.js';

const at = new Date('2021-05-03T02:00:00Z');
const staff: Actor = { actorId: 'staf-dpmptsp', role: 'organisation', organisation: 'dpmptsp' };
const secretariat: Actor = { actorId: 'sekretariat', role: 'secretariat' };
const note = (by: Actor) =>
  OutsideEvent.note(
    { id: newId(), region: '33.16' },
    { name: 'Grand launching', owner: 'Menteri PAN-RB', expectedOn: '2021-06-02' },
    by,
    at,
  );

describe('An event outside', () => {
  it('keeps its first date, however often it moves', () => {
    const { event, noted } = note(secretariat);

    const moved = event.move('2021-06-10', 'Agenda Menteri bergeser.', [], secretariat, at);

    expect(noted).toMatchObject({ sequence: 1, owner: 'Menteri PAN-RB', expectedOn: '2021-06-02' });
    expect(moved).toMatchObject({ sequence: 2, formerOn: '2021-06-02', expectedOn: '2021-06-10', reason: 'Agenda Menteri bergeser.' });
    expect(event).toMatchObject({ firstOn: '2021-06-02', expectedOn: '2021-06-10' });
  });

  it('is moved by the secretariat, and by the organisation that put it down', () => {
    expect(note(staff).event.move('2021-06-10', 'x', [], staff, at).movedBy).toBe('staf-dpmptsp');
    expect(note(staff).event.move('2021-06-10', 'x', [], secretariat, at).movedBy).toBe('sekretariat');
  });

  it('is not moved by others', () => {
    expect(() => note(staff).event.move('2021-06-10', 'x', [], { ...staff, organisation: 'dinkes' }, at)).toThrow(NotYourOutsideEvent);
    expect(() => note(secretariat).event.move('2021-06-10', 'x', [], { actorId: 'x', role: 'organisation' }, at)).toThrow(
      NotYourOutsideEvent,
    );
  });

  it('does not move to where it is', () =>
    expect(() => note(staff).event.move('2021-06-02', 'x', [], staff, at)).toThrow(OutsideEventStays));
});
