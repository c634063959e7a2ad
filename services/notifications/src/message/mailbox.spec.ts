import type { Role } from '@rakor/kernel';
import { mailboxesOf } from './mailbox.js';

const caller = (role: Role, organisation?: string) => ({
  region: '36.04',
  actorId: 'somebody',
  role,
  ...(organisation === undefined ? {} : { organisation }),
});

describe('The mailboxes of', () => {
  it('an organisation is its own', () => {
    expect(mailboxesOf(caller('organisation', 'dinkes'), 'pemkab-serang')).toEqual([{ kind: 'organisation', code: 'dinkes' }]);
  });

  it('an organisation that the token does not name is refused', () => {
    expect(() => mailboxesOf(caller('organisation'), 'pemkab-serang')).toThrow('Your token names no organisation');
  });

  it.each(['secretariat', 'leader'] as const)('the %s are the office’s and the government’s', (role) => {
    expect(mailboxesOf(caller(role), 'pemkab-serang')).toEqual([
      { kind: 'office', code: 'secretariat' },
      { kind: 'organisation', code: 'pemkab-serang' },
    ]);
  });

  it('the secretariat is the office’s alone while the government is unknown', () => {
    expect(mailboxesOf(caller('secretariat'), null)).toEqual([{ kind: 'office', code: 'secretariat' }]);
  });

  it('an organisation called like the office are not the office’s', () => {
    expect(mailboxesOf(caller('organisation', 'secretariat'), null)).toEqual([{ kind: 'organisation', code: 'secretariat' }]);
  });

  it('an auditor are all', () => {
    expect(mailboxesOf(caller('auditor'), null)).toBe('every');
  });

  it.each(['province-admin', 'regency-admin', 'counter-officer', 'service'] as const)('a %s are none', (role) => {
    expect(mailboxesOf(caller(role, 'dinkes'), 'pemkab-serang')).toEqual([]);
  });
});
