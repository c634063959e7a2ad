import { clientSeat, DueLoop } from '@rakor/messaging';
import { atEnd, race } from '@rakor/testing';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { AcceptProposalHandler } from '../accept/accept-proposal.handler.js';
import { StudyProposalHandler } from '../study/study-proposal.handler.js';
import { SubmitProposalHandler } from '../submit/submit-proposal.handler.js';
import { RemindOfAnswers } from './remind-of-answers.js';

const service = await givenDirectives();
const { clock, database } = service;
const regency = acting('secretariat', '36.72');
const province = acting('secretariat', '36');
for (const region of ['36', '36.72']) await service.hasRegion(region);

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const UNCOUNTED = { performed: () => undefined, failed: () => undefined, lag: () => undefined };
const leaders = await Promise.all(
  Array.from({ length: 8 }, async () => {
    const { connection, close } = await clientSeat(database.urls.relay, 'test');
    atEnd(close);
    const parts = { work: service.get(RemindOfAnswers), unitOfWork: service.unitOfWork, clock, logger: SILENT, counts: UNCOUNTED };
    const loop = new DueLoop(parts);
    return async () => {
      while ((await loop.pass(connection)) === 0);
    };
  }),
);

/** Cilegon's proposal of 28 June 2022, to be answered by 28 July. */
const submitted = () => {
  clock.travelTo('2022-06-28T04:00:00Z');
  return service.get(SubmitProposalHandler).execute(regency, { text: 'Bagi hasil langsung ke RKUD.', proposer: 'Sekda Kota Cilegon' });
};
const reminded = async (proposalId: string) =>
  (await service.announced())
    .filter(({ type, data }) => type === 'directives.proposal-answer-reminded.v1' && data['proposalId'] === proposalId)
    .map(({ region, sequence, data }) => ({ region, sequence, step: data['step'] }));
const planned = async (proposalId: string) => {
  const { rows } = await database.admin.query<Record<string, unknown>>(
    'select region, step, due_at from directives.answer_reminder where proposal_id = $1',
    [proposalId],
  );
  return rows;
};

describe('An answer that is owed', () => {
  it('is planned with the proposal, follows what the province decides, and ends with its answer', async () => {
    const { id: proposalId } = await submitted();
    expect(await planned(proposalId)).toEqual([{ region: '36.72', step: 'due-in-3-days', due_at: new Date('2022-07-25T00:30:00Z') }]);

    await service.get(StudyProposalHandler).execute(province, { proposalId, reason: 'Kajian.', until: '2022-09-30' });
    expect(await planned(proposalId)).toMatchObject([{ due_at: new Date('2022-09-27T00:30:00Z') }]);

    await service.get(AcceptProposalHandler).execute(province, { proposalId, note: null });
    expect(await planned(proposalId)).toMatchObject([{ step: null, due_at: null }]);
  });

  it('is reminded of once, by however many replicas', async () => {
    const { id: proposalId } = await submitted();
    clock.travelTo('2022-07-25T00:30:00Z');

    await race(8, (caller) => (leaders[caller] ?? (() => Promise.reject(new Error('There are eight.'))))());

    expect(await reminded(proposalId)).toEqual([{ region: '36.72', sequence: 1, step: 'due-in-3-days' }]);
    expect(await planned(proposalId)).toMatchObject([{ step: 'due-tomorrow', due_at: new Date('2022-07-27T00:30:00Z') }]);
  });

  it('is not reminded of where the reminder cannot be announced, and comes again', async () => {
    const { id: proposalId } = await submitted();
    clock.travelTo('2022-07-28T01:00:00Z');
    await database.admin.query(`update directives.proposal set text = '' where id = $1`, [proposalId]);
    await leaders[0]?.();

    expect(await reminded(proposalId)).toEqual([]);
    expect(await planned(proposalId)).toMatchObject([{ step: 'due-in-3-days' }]);
  });
});
