import { newId } from '@rakor/kernel';
import { MayNotAnnounce, SlipInThePast, SlipSaysNothing } from './slip.errors.js';
import { type Actor, Slip, type Slipping } from './slip.js';

const at = new Date('2021-05-03T02:00:00Z');
const today = '2021-05-03';
const staff: Actor = { actorId: 'staf-dpmptsp', role: 'organisation', organisation: 'dpmptsp' };
const slipping: Slipping = {
  milestone: {
    ...{ programId: newId(), programNumber: 'PRG/33.16/2021/0001', programTitle: 'Mal Pelayanan Publik', windowId: null },
    ...{ organisationId: newId(), organisationCode: 'dpmptsp', organisationName: 'DPMPTSP' },
    ...{ milestoneId: newId(), milestoneName: 'Soft launch' },
  },
  ...{ supporting: ['dpupr'], plannedOn: '2021-05-11', formerOn: '2021-05-12', daysPastEnd: 0, effects: [] },
};
const announce = (by = staff, expectedOn = '2021-05-20') =>
  Slip.announce({ id: newId(), region: '33.16' }, slipping, { expectedOn, reason: 'Interior terlambat.' }, today, by, at);

describe('A slip is announced', () => {
  it('with the planned day, the one that was expected before, and the one that is expected now', () => {
    const { slip, announced } = announce();

    expect(announced).toMatchObject({
      ...{ slipId: slip.id, sequence: 1, milestoneName: 'Soft launch', plannedOn: '2021-05-11', formerOn: '2021-05-12' },
      ...{ expectedOn: '2021-05-20', daysPastEnd: 0, reason: 'Interior terlambat.', announcedBy: 'staf-dpmptsp' },
    });
    expect(announced).not.toHaveProperty('windowId');
    expect(announced).not.toHaveProperty('effects');
  });

  it('also as caught up: earlier than was expected before, today at the earliest', () => {
    expect(announce(staff, '2021-05-03').announced.expectedOn).toBe('2021-05-03');
    expect(() => announce(staff, '2021-05-02')).toThrow(SlipInThePast);
  });

  it('not when it says nothing new', () => expect(() => announce(staff, '2021-05-12')).toThrow(SlipSaysNothing));

  it.each<[string, Actor]>([
    ['who supports the program', { ...staff, organisation: 'dpupr' }],
    ['the secretariat', { actorId: 'x', role: 'secretariat' }],
  ])('by %s', (_, by) => expect(announce(by).slip.announcedBy).toBe(by.actorId));

  it.each<[string, Actor]>([
    ['another organisation', { ...staff, organisation: 'dinkes' }],
    ['a token that names none', { actorId: 'x', role: 'organisation' }],
    ['an auditor', { actorId: 'x', role: 'auditor' }],
  ])('not by %s', (_, by) => expect(() => announce(by)).toThrow(MayNotAnnounce));
});
