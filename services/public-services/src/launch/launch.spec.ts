import { editionsAsOf, WorkingCalendar } from '@rakor/calendar';
import { newId } from '@rakor/kernel';
import { aPlace } from '../place/place.builder.js';
import { aLaunch } from './launch.builder.js';
import { launchDay } from './launch.day.js';
import {
  GuestUnavailable,
  InvitationNotAccepted,
  LaunchAsPlanned,
  LaunchDayAmbiguous,
  LaunchDayUnclear,
  LaunchOver,
} from './launch.errors.js';
import { Launch } from './launch.js';
import { LaunchPartner } from './partner.js';

const at = new Date('2021-03-29T06:00:00Z');
const calendar = new WorkingCalendar({ editions: editionsAsOf('2021-03-29') });
const day = (plannedOn: string) => ({ plannedOn, phrase: null, confidence: 'high' }) as const;

describe('The day of a launch', () => {
  it('is what was said of it: before Lebaran 2021 is 11 May, before the feast and its joint leave (B1)', () => {
    expect(launchDay({ phrase: 'sebelum Lebaran' }, '2021-03-29', calendar)).toEqual({
      ...{ plannedOn: '2021-05-11', phrase: 'sebelum Lebaran', confidence: 'high' },
    });
    expect(launchDay({ phrase: 'awal Juni' }, '2021-03-29', calendar)).toMatchObject({ plannedOn: '2021-06-10', confidence: 'medium' });
    expect(launchDay({ date: '2021-06-05' }, '2021-03-29', calendar)).toEqual({
      plannedOn: '2021-06-05',
      phrase: null,
      confidence: 'high',
    });
  });

  it.each([{ phrase: 'secepatnya' }, { phrase: 'kapan-kapan' }, { date: '2021-03-28' }])('is refused where there is none: %j', (due) => {
    expect(() => launchDay(due, '2021-03-29', calendar)).toThrow(LaunchDayUnclear);
  });

  it.each([{}, { phrase: 'awal Juni', date: '2021-06-01' }])('is said or chosen, not both and not neither: %j', (due) => {
    expect(() => launchDay(due, '2021-03-29', calendar)).toThrow(LaunchDayAmbiguous);
  });

  it('may move for a reason, and how it was first is kept', () => {
    const { launch } = Launch.plan(newId(), aPlace(), 'grand-launch', day('2021-06-04'), null, at);
    launch.reschedule(day('2021-06-10'), 'Menunggu Kendal.', at);

    expect(launch.reschedule(day('2021-06-17'), 'Menunggu Menteri.', at)).toMatchObject({
      ...{ formerlyOn: '2021-06-10', plannedOn: '2021-06-17', originallyOn: '2021-06-04', reschedules: 2, sequence: 3 },
    });
    expect(() => launch.reschedule(day('2021-06-17'), 'Lagi.', at)).toThrow(LaunchAsPlanned);
  });

  it('does not move once it has been held or cancelled', () => {
    for (const launch of [aLaunch({ status: 'held' }), aLaunch({ status: 'cancelled' })]) {
      expect(() => launch.reschedule(day('2021-07-01'), 'x', at)).toThrow(LaunchOver);
      expect(() => launch.cancel('x', at)).toThrow(LaunchOver);
      expect(() => launch.hold('2021-06-04', at)).toThrow(LaunchOver);
    }
  });
});

describe('The calendar of a guest', () => {
  const away = [{ from: '2021-06-03', until: '2021-06-05' }];

  it('may clash with the planned day, which is told, and a launch does not move into it', () => {
    const launch = aLaunch();

    expect(launch.setGuest({ guest: 'Menteri PAN-RB', unavailable: away, confirmedOn: null }, at)).toMatchObject({ clashes: true });
    for (const on of ['2021-06-03', '2021-06-05']) expect(() => launch.reschedule(day(on), 'x', at)).toThrow(GuestUnavailable);
    expect(launch.reschedule(day('2021-06-06'), 'Menteri berhalangan.', at)).toMatchObject({ plannedOn: '2021-06-06' });
  });

  it('confirms a day, and no other one: what moves is asked for anew', () => {
    const launch = aLaunch();
    launch.setGuest({ guest: 'Menteri PAN-RB', unavailable: [], confirmedOn: '2021-06-04' }, at);
    expect(launch.lacksGuest).toBe(false);
    launch.reschedule(day('2021-06-10'), 'Hujan.', at);
    expect(launch.lacksGuest).toBe(true);
    expect(() => launch.setGuest({ guest: 'Menteri', unavailable: away, confirmedOn: '2021-06-04' }, at)).toThrow(GuestUnavailable);
    expect(aLaunch({ guest: null }).lacksGuest).toBe(false);
  });
});

describe('A partner in a joint launch', () => {
  const place = { id: newId(), name: 'MPP Kendal' };
  const invited = () => LaunchPartner.of(newId(), aLaunch(), '33.24');

  it('comes along with a place of its own, and says when that is ready', () => {
    const kendal = invited();

    expect(() => kendal.beReady(at)).toThrow(InvitationNotAccepted);
    expect(kendal.accept(place, at)).toMatchObject({ sequence: 1, answer: 'accepted', answeredFor: '2021-06-04', leadRegion: '33.16' });
    expect(kendal.beReady(at)).toMatchObject({ sequence: 2, answer: 'ready', placeName: 'MPP Kendal' });
    expect(kendal.standing).toBe('ready');
  });

  it('is asked anew when the launch moves', () => {
    const kendal = invited();
    kendal.accept(place, at);
    Object.assign(kendal, { plannedOn: '2021-06-10' });

    expect(kendal.standing).toBe('invited');
    expect(() => kendal.beReady(at)).toThrow(InvitationNotAccepted);
  });

  it('may decline with a reason, and come along after all', () => {
    const kendal = invited();

    expect(kendal.decline('Gedung belum siap.', at)).toMatchObject({ answer: 'declined', reason: 'Gedung belum siap.', placeId: null });
    kendal.accept(place, at);
    expect(kendal).toMatchObject({ standing: 'accepted', reason: null });
  });
});
