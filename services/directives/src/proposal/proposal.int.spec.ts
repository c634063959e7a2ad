import type { RequestContext } from '@rakor/kernel';
import { newId } from '@rakor/kernel';
import { TenantsDoNotShare } from '@rakor/messaging';
import { UtteranceNotOfMeeting } from '../directive/directive.errors.js';
import { RegionNotOnboarded } from '@rakor/register';
import { RecordUtteranceHandler } from '../meeting/record-utterance/record-utterance.handler.js';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { workOn } from '../testing/given-work.js';
import { AcceptProposalHandler } from './accept/accept-proposal.handler.js';
import { ListProposalsController } from './list/list-proposals.controller.js';
import {
  NotTheDecider,
  ProposalAlreadyDecided,
  ProposalNotFound,
  UtteranceIsNoProposal,
  UtteranceWithoutMeeting,
} from './proposal.errors.js';
import { ProposalRepository } from './proposal.repository.js';
import { RejectProposalHandler } from './reject/reject-proposal.handler.js';
import { StudyProposalHandler } from './study/study-proposal.handler.js';
import { SubmitProposalHandler } from './submit/submit-proposal.handler.js';

// Two tenants that a name would confuse, and a stranger: Kabupaten Serang, Kota Serang, Blora.
const [BANTEN, KAB_SERANG, KOTA_SERANG, BLORA] = ['36', '36.04', '36.73', '33.16'];
const service = await givenDirectives();
const work = workOn(service);
const [province, kabupaten, kota] = [BANTEN, KAB_SERANG, KOTA_SERANG].map((region) => acting('secretariat', region)) as [
  RequestContext,
  RequestContext,
  RequestContext,
];
const submit = service.get(SubmitProposalHandler);
const accept = service.get(AcceptProposalHandler);
const reject = service.get(RejectProposalHandler);
const study = service.get(StudyProposalHandler);
const list = service.get(ListProposalsController);
for (const region of [BANTEN, KAB_SERANG, KOTA_SERANG, BLORA]) await service.hasRegion(region);
service.clock.travelTo('2022-06-28T04:00:00Z');

const words = { text: 'Data KUA diteruskan ke Dinas Kesehatan.', proposer: 'Sekda Kabupaten Serang' };
const history = async (proposalId: string) => {
  const { rows } = await service.database.admin.query<Record<string, unknown>>(
    'select version, action, actor_region, reason from directives.proposal_history where proposal_id = $1 order by version',
    [proposalId],
  );
  return rows;
};

describe('A regency’s proposal to its province', () => {
  it('is stored with its entry and its announcement, in the regency’s own region', async () => {
    const proposal = await submit.execute(kabupaten, words);

    expect(proposal).toMatchObject({ region: KAB_SERANG, addresseeRegion: BANTEN, answerDueOn: '2022-07-28', status: 'submitted' });
    expect(proposal.number).toMatch(/^USL\/36\.04\/2022\/\d{5}$/);
    expect(await service.announced(proposal.id)).toMatchObject([
      { type: 'directives.proposal-submitted.v1', region: KAB_SERANG, sequence: 1 },
    ]);
    expect(await history(proposal.id)).toEqual([{ version: 1, action: 'submitted', actor_region: KAB_SERANG, reason: null }]);
  });

  it('is decided by the province, and announced where it was proposed', async () => {
    const { id: proposalId } = await submit.execute(kabupaten, words);
    await study.execute(province, { proposalId, reason: 'Perlu persetujuan.', until: '2022-09-30' });
    const accepted = await accept.execute(province, { proposalId, note: null });

    expect(accepted).toMatchObject({ status: 'accepted', answerDueOn: '2022-09-30', originalAnswerDueOn: '2022-07-28', version: 3 });
    expect((await service.announced(proposalId)).map(({ type, region, sequence }) => [type.split('.')[1], region, sequence])).toEqual([
      ['proposal-submitted', KAB_SERANG, 1],
      ['proposal-taken-under-study', KAB_SERANG, 2],
      ['proposal-accepted', KAB_SERANG, 3],
    ]);
    expect((await history(proposalId)).map(({ action, actor_region }) => [action, actor_region])).toEqual([
      ['submitted', KAB_SERANG],
      ['under-study', BANTEN],
      ['accepted', BANTEN],
    ]);
  });

  it('is not decided by who proposes, and leaves no trace of the attempt', async () => {
    const { id: proposalId } = await submit.execute(kabupaten, words);

    await expect(accept.execute(kabupaten, { proposalId, note: null })).rejects.toThrow(NotTheDecider);
    expect(await service.announced(proposalId)).toHaveLength(1);
  });

  it('is decided once, whoever of many decides', async () => {
    const { id: proposalId } = await submit.execute(kabupaten, words);

    const { fulfilled, rejected } = await service.race((caller) =>
      caller % 2 ? accept.execute(province, { proposalId, note: null }) : reject.execute(province, { proposalId, reason: 'Belum diatur.' }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof ProposalAlreadyDecided)).toBe(true);
    expect(await service.announced(proposalId)).toHaveLength(2);
  });

  it('is given each number once', async () => {
    const { fulfilled } = await service.race(() => submit.execute(kota, words));

    expect(new Set(fulfilled.map(({ number }) => number)).size).toBe(8);
  });
});

describe('What was said in the province’s meeting', () => {
  const said = async (kind: 'proposal' | 'statement') => {
    const { id: meetingId } = await work.aRunningMeeting(province, '2022-06-28T02:00:00Z');
    const utterance = { speaker: 'Sekda Kabupaten Serang', kind, text: words.text };
    const { id: utteranceId } = await service.get(RecordUtteranceHandler).execute(province, { meetingId, ...utterance });
    return { meetingId, utteranceId };
  };

  it('is written down by the province for the regency, whose proposal it is (N6)', async () => {
    const { meetingId, utteranceId } = await said('proposal');

    const proposal = await submit.execute(province, { from: KAB_SERANG, meetingId, utteranceId, ...words });

    expect(proposal).toMatchObject({ region: KAB_SERANG, meetingRegion: BANTEN, meetingId, utteranceId, meetingTitle: 'Rapat koordinasi' });
    expect(await service.announced(proposal.id)).toMatchObject([{ region: KAB_SERANG, data: { meetingTitle: 'Rapat koordinasi' } }]);
    expect(await history(proposal.id)).toMatchObject([{ actor_region: BANTEN }]);
    expect(await reject.execute(province, { proposalId: proposal.id, reason: 'Belum.' })).toMatchObject({ status: 'rejected' });
  });

  it('is a proposal only where it was recorded as one', async () => {
    const { meetingId, utteranceId } = await said('statement');

    await expect(submit.execute(province, { from: KAB_SERANG, meetingId, utteranceId, ...words })).rejects.toThrow(UtteranceIsNoProposal);
    await expect(submit.execute(province, { from: KAB_SERANG, meetingId, utteranceId: newId(), ...words })).rejects.toThrow(
      UtteranceNotOfMeeting,
    );
    await expect(submit.execute(province, { from: KAB_SERANG, utteranceId, ...words })).rejects.toThrow(UtteranceWithoutMeeting);
  });

  it('is nobody’s but a regency’s of this province, that takes part', async () => {
    await expect(submit.execute(province, { from: BLORA, ...words })).rejects.toThrow(TenantsDoNotShare);
    await expect(submit.execute(province, { from: '36.99', ...words })).rejects.toThrow(RegionNotOnboarded);
    await expect(submit.execute(kabupaten, { from: KOTA_SERANG, ...words })).rejects.toThrow(TenantsDoNotShare);
  });
});

describe('Kabupaten and Kota Serang share nothing', () => {
  const visible = (context: RequestContext, table: string) =>
    service.unitOfWork.read(context, (tx) => tx.manager.query<{ region: string }[]>(`select region from ${table}`));

  it('of what the other has proposed', async () => {
    const { id: proposalId } = await submit.execute(kabupaten, words);

    await expect(service.unitOfWork.read(kota, (tx) => service.get(ProposalRepository).get(tx, proposalId))).rejects.toThrow(
      ProposalNotFound,
    );
    await expect(accept.execute(kota, { proposalId, note: null })).rejects.toThrow(ProposalNotFound);
    for (const table of ['proposal', 'proposal_history']) {
      const regions = async (context: RequestContext) => new Set((await visible(context, table)).map(({ region }) => region));
      expect(await regions(kota)).toEqual(new Set([KOTA_SERANG]));
      expect(await regions(province)).toEqual(new Set([KAB_SERANG, KOTA_SERANG]));
    }
  });

  it('and the province cannot change what was proposed', async () => {
    const change = (sql: string) => service.unitOfWork.run(province, (tx) => tx.manager.query(sql));

    await expect(change(`update proposal set text = 'Lain.'`)).rejects.toThrow('permission denied');
    await expect(change(`update proposal set addressee_region = '36.73'`)).rejects.toThrow('permission denied');
  });
});

describe('The list of proposals', () => {
  const numbers = async (context: RequestContext, filter: object = {}) =>
    (await list.list(context, Object.assign({ limit: 200 }, filter))).items.map(({ region }) => region);

  it('holds for the province all that it was proposed, and for a regency its own', async () => {
    expect(new Set(await numbers(province))).toEqual(new Set([KAB_SERANG, KOTA_SERANG]));
    expect(new Set(await numbers(province, { from: KOTA_SERANG }))).toEqual(new Set([KOTA_SERANG]));
    expect(new Set(await numbers(kabupaten))).toEqual(new Set([KAB_SERANG]));
  });

  it('finds those whose answer is owed, and none that is decided on', async () => {
    const { id: open } = await submit.execute(kota, { ...words, answerDueOn: '2022-07-01' });
    const { id: done } = await submit.execute(kota, { ...words, answerDueOn: '2022-07-01' });
    await accept.execute(province, { proposalId: done, note: null });

    const owed = await list.list(province, { limit: 200, answerDueBy: '2022-07-01' });
    expect(owed.items.map(({ id }) => id)).toEqual([open]);
    expect((await list.list(province, { limit: 200, answerDueBy: '2022-06-30' })).items).toEqual([]);
    expect((await list.list(province, { limit: 200, status: 'accepted', from: KOTA_SERANG })).items.map(({ id }) => id)).toEqual([done]);
  });
});
