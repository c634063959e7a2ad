import { anAssignment, dinkes, secretariat } from './assignment.builder.js';
import {
  AssignmentEnded,
  AssignmentNotReady,
  ExtensionNotLater,
  ExtensionPending,
  NoExtensionRequested,
  NothingToExtend,
  NotTheAddressee,
  NotTheIssuer,
  OnlyTheLeaderExtends,
} from './assignment.errors.js';
import type { Assignment } from './assignment.js';
import { ENDED } from './assignment.steps.js';

const at = new Date('2023-02-06T03:00:00Z');
const leader = { ...secretariat, actorId: 'bupati', role: 'leader' } as const;
const wish = { dueOn: '2023-03-15', reason: 'Lelang diulang.' };
const due = { dueOn: '2023-02-28', originalDueOn: '2023-02-28' };
const asked = (overrides: Partial<Assignment> = {}) => {
  const assignment = anAssignment({ ...due, ...overrides });
  assignment.requestExtension(wish, dinkes, at);
  return assignment;
};

describe('Asking for more time', () => {
  it.each(['issued', 'clarification-needed', 'acknowledged', 'in-progress', 'blocked', 'returned'] as const)(
    'leaves the assignment %s, and its due date where it is',
    (status) => {
      const assignment = anAssignment({ ...due, status, resumes: 'acknowledged', extensions: 1 });

      expect(assignment.requestExtension(wish, dinkes, at)).toMatchObject({
        sequence: 1,
        dueOn: '2023-02-28',
        requestedDueOn: '2023-03-15',
        extensions: 1,
      });
      expect(assignment).toMatchObject({ status, resumes: 'acknowledged', dueOn: '2023-02-28', latest: { reason: 'Lelang diulang.' } });
    },
  );

  it('is for a day after the due date', () => {
    const assignment = anAssignment(due);

    expect(() => assignment.requestExtension({ ...wish, dueOn: '2023-02-28' }, dinkes, at)).toThrow(ExtensionNotLater);
    expect(assignment).toMatchObject({ version: 0, extension: null });
    expect(assignment.requestExtension({ ...wish, dueOn: '2023-03-01' }, dinkes, at)).toBeDefined();
  });

  it('needs a due date', () => expect(() => anAssignment().requestExtension(wish, dinkes, at)).toThrow(NothingToExtend));

  it('comes once at a time', () => expect(() => asked().requestExtension(wish, dinkes, at)).toThrow(ExtensionPending));

  it('comes too late for a report', () => {
    expect(() => anAssignment({ ...due, status: 'reported' }).requestExtension(wish, dinkes, at)).toThrow(AssignmentNotReady);
  });

  it('is for the addressee', () => expect(() => anAssignment(due).requestExtension(wish, secretariat, at)).toThrow(NotTheAddressee));
});

describe('Granting more time', () => {
  it('moves the due date, counts, and keeps the original one', () => {
    const assignment = asked();

    expect(assignment.grantExtension(secretariat, at)).toMatchObject({
      sequence: 2,
      dueOn: '2023-03-15',
      previousDueOn: '2023-02-28',
      originalDueOn: '2023-02-28',
      extensions: 1,
    });
    expect(assignment).toMatchObject({ dueOn: '2023-03-15', originalDueOn: '2023-02-28', extensions: 1, extension: null });
  });

  it('is open to the secretariat twice, and then to the leader only', () => {
    expect(asked({ extensions: 1 }).grantExtension(secretariat, at)).toMatchObject({ extensions: 2 });
    expect(() => asked({ extensions: 2 }).grantExtension(secretariat, at)).toThrow(OnlyTheLeaderExtends);
    expect(asked({ extensions: 2 }).grantExtension(leader, at)).toMatchObject({ extensions: 3 });
  });

  it('is refused to the addressee', () => expect(() => asked().grantExtension(dinkes, at)).toThrow(NotTheIssuer));
});

describe('Denying more time', () => {
  it('leaves the due date, and another wish may follow', () => {
    const assignment = asked({ extensions: 2 });

    expect(assignment.denyExtension('Lebaran tidak bergeser.', secretariat, at)).toMatchObject({
      dueOn: '2023-02-28',
      requestedDueOn: '2023-03-15',
    });
    expect(assignment).toMatchObject({ dueOn: '2023-02-28', extensions: 2, extension: null });
    expect(assignment.requestExtension(wish, dinkes, at)).toMatchObject({ sequence: 3 });
  });
});

describe.each(['grant', 'deny'] as const)('To %s', (verb) => {
  const decide = (assignment: Assignment) =>
    verb === 'grant' ? assignment.grantExtension(secretariat, at) : assignment.denyExtension('Tidak.', secretariat, at);

  it('needs that somebody has asked', () => expect(() => decide(anAssignment(due))).toThrow(NoExtensionRequested));

  it.each(ENDED)('comes too late for what is %s', (status) =>
    expect(() => decide(anAssignment({ ...due, status }))).toThrow(AssignmentEnded),
  );
});

it('What ends takes the wish for more time with it', () => {
  const assignment = asked();
  assignment.waive('Cukup.', secretariat, at);

  expect(assignment.extension).toBeNull();
});
