import { CloseAssignmentHandler } from '../../assignment/close/close-assignment.handler.js';
import { DraftDirectiveHandler } from '../../directive/draft/draft-directive.handler.js';
import { IssueDirectiveHandler } from '../../directive/issue/issue-directive.handler.js';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { organisation, workOn } from '../../testing/given-work.js';
import { MeetingRepository } from '../meeting.repository.js';
import { CarryOver } from './carry-over.js';

const service = await givenDirectives();
const work = workOn(service);
const cabinet = acting('secretariat', '33.16');
await service.hasRegion('33.16');
await service.hasOrganisation('33.16', 'dinkes');
await service.hasOrganisation('33.16', 'disdik');
const [draft, issue, closeAssignment] = [
  service.get(DraftDirectiveHandler),
  service.get(IssueDirectiveHandler),
  service.get(CloseAssignmentHandler),
];

/** A directive of a meeting of 29 March 2021 to all OPD. */
const aDirective = async (text: string, dueOn: string | null) => {
  const { id: meetingId } = await work.aRunningMeeting(cabinet);
  const addressees = { classes: ['opd' as const], organisations: [], except: [] };
  const { id: directiveId } = await draft.execute(cabinet, {
    meetingId,
    utteranceId: null,
    draft: { text, issuer: 'Bupati', addressees, dueOn },
  });
  return issue.execute(cabinet, { directiveId });
};
const assignmentsOf = async (directiveId: string) => {
  const { rows } = await service.database.admin.query<{ id: string; code: string }>(
    'select id, organisation_code as code from directives.assignment where directive_id = $1 order by 2',
    [directiveId],
  );
  return rows;
};
const onTheTableOf = (meetingId: string, after = 0, limit = 100) =>
  service.unitOfWork.read(cabinet, async (tx) =>
    service.get(CarryOver).of(tx, await service.get(MeetingRepository).get(tx, meetingId), after, limit),
  );

const standing = await aDirective('Responsif.', null);
const late = await aDirective('Musrenbang.', '2021-03-30');
const done = await aDirective('Selesai.', '2021-03-31');
for (const { id, code } of await assignmentsOf(done.id)) {
  await work.verified(id, organisation('33.16', code), acting('leader', '33.16'));
  await closeAssignment.execute(cabinet, { assignmentId: id });
}

describe('What is open', () => {
  it('lies on the table of the next meeting, what is late first, and what is done does not', async () => {
    const { id } = await work.aMeeting(cabinet, '2021-04-05T06:00:00Z');

    expect(await onTheTableOf(id)).toMatchObject([
      {
        position: 1,
        kind: 'directive',
        number: late.number,
        text: 'Musrenbang.',
        since: '2021-03-29',
        dueOn: '2021-03-30',
        daysOverdue: 6,
        open: 2,
      },
      { position: 2, number: standing.number, dueOn: null, daysOverdue: 0, open: 2, addressees: 2, unacknowledged: 2, party: null },
    ]);
    expect(await onTheTableOf(id, 1, 1)).toMatchObject([{ position: 2, number: standing.number }]);
  });

  it.each([
    ['on the last day', '2021-03-30T16:59:59Z', 0],
    ['a second later, when it is the next day there', '2021-03-30T17:00:00Z', 1],
  ])('is reckoned on the local day of the meeting: %s', async (_, startsAt, daysOverdue) => {
    const { id } = await work.aMeeting(cabinet, startsAt);

    const found = (await onTheTableOf(id)).find(({ number }) => number === late.number);
    expect(found).toMatchObject({ daysOverdue });
  });

  it('does not lie on the table of the meeting that it came out of, nor of an earlier one', async () => {
    const { id } = await work.aMeeting(cabinet, '2021-03-28T06:00:00Z');

    expect(await onTheTableOf(standing.meetingId ?? '')).toEqual([]);
    expect(await onTheTableOf(id)).toEqual([]);
  });

  it('stays in the record of the meeting as it was when it began', async () => {
    const { id } = await work.aRunningMeeting(cabinet, '2021-04-06T06:00:00Z');
    const before = await onTheTableOf(id);
    for (const one of await assignmentsOf(late.id)) await work.reported(one.id, organisation('33.16', one.code));

    const next = await work.aMeeting(cabinet, '2021-04-07T06:00:00Z');
    expect(await onTheTableOf(id)).toEqual(before);
    expect(await onTheTableOf(next.id)).toMatchObject(
      [{ number: standing.number }, { number: late.number, daysOverdue: 0, open: 2, unacknowledged: 0 }].toSorted((one, other) =>
        one.number.localeCompare(other.number),
      ),
    );
  });

  it('is nothing to another region', async () => {
    await service.hasRegion('35.24');
    const lamongan = acting('secretariat', '35.24');
    const { id } = await work.aMeeting(lamongan, '2021-04-05T06:00:00Z');

    const table = await service.unitOfWork.read(lamongan, async (tx) =>
      service.get(CarryOver).of(tx, await service.get(MeetingRepository).get(tx, id), 0, 100),
    );
    expect(table).toEqual([]);
  });
});
