import { UTTERANCE_KINDS } from '@rakor/contracts';
import { DomainError, newId } from '@rakor/kernel';
import fc from 'fast-check';
import { aProposal, banten, cilegon } from './proposal.builder.js';
import {
  AnswerDueInThePast,
  NotTheDecider,
  ProposalAlreadyDecided,
  ProvinceHasNobodyAbove,
  UtteranceIsNoProposal,
} from './proposal.errors.js';
import { type Decider, mustPropose, Proposal } from './proposal.js';

const at = new Date('2022-06-28T04:00:00Z');
const today = '2022-06-28';
const words = { text: 'Bagi hasil dibayarkan pada saat transaksi.', proposer: 'Sekda Kota Cilegon', answerDueOn: '2022-07-28' };
const submit = (region = '36.72', answerDueOn = words.answerDueOn) =>
  Proposal.submit({ id: newId(), region, number: 'USL/36.72/2022/00001' }, { ...words, answerDueOn }, null, { by: cilegon, today, at });

describe('Submitting a proposal', () => {
  it('goes to the province, which owes an answer', () => {
    const { proposal, submitted } = submit();

    expect(proposal).toMatchObject({ addresseeRegion: '36', status: 'submitted', originalAnswerDueOn: '2022-07-28', version: 1 });
    expect(submitted).toMatchObject({ sequence: 1, proposerRegion: '36.72', addresseeRegion: '36', answerDueOn: '2022-07-28' });
  });

  it('is not for a province', () => expect(() => submit('36')).toThrow(ProvinceHasNobodyAbove));

  it('expects its answer today at the earliest', () => {
    expect(() => submit('36.72', '2022-06-27')).toThrow(AnswerDueInThePast);
    expect(submit('36.72', today).proposal.answerDueOn).toBe(today);
  });

  it.each(UTTERANCE_KINDS)('comes out of an utterance that proposes: %s', (kind) => {
    if (kind === 'proposal') expect(() => mustPropose(kind)).not.toThrow();
    else expect(() => mustPropose(kind)).toThrow(UtteranceIsNoProposal);
  });
});

describe('Deciding on a proposal', () => {
  it('is accepting it, with a note or without', () => {
    const proposal = aProposal();

    expect(proposal.accept('Mulai 2023.', banten, at)).toMatchObject({ sequence: 2, note: 'Mulai 2023.', decidedBy: 'setda-banten' });
    expect(proposal).toMatchObject({ status: 'accepted', reason: 'Mulai 2023.', decidedAt: at, version: 2 });
    expect(aProposal().accept(null, banten, at).note).toBeNull();
  });

  it('is rejecting it with the reason', () =>
    expect(aProposal().reject('Belum diatur.', banten, at)).toMatchObject({ sequence: 2, reason: 'Belum diatur.' }));

  it('is taking time to study, as often as needed; the first date is kept', () => {
    const proposal = aProposal();
    proposal.study('Dibahas dengan Bapenda.', '2022-09-30', { by: banten, today, at });
    const studied = proposal.study('Menunggu pusat.', '2022-12-31', { by: banten, today: '2022-09-29', at });

    expect(studied).toMatchObject({ sequence: 3, answerDueOn: '2022-12-31' });
    expect(proposal).toMatchObject({ status: 'under-study', answerDueOn: '2022-12-31', originalAnswerDueOn: '2022-07-28' });
    expect(proposal.accept(null, banten, at)).toMatchObject({ sequence: 4 });
  });

  it('gives a later day for the answer', () => {
    for (const until of [today, '2022-06-27'])
      expect(() => aProposal().study('x', until, { by: banten, today, at })).toThrow(AnswerDueInThePast);
  });

  it.each<[string, Decider]>([
    ['the regency that proposes', cilegon],
    ['another regency', { ...banten, region: '36.04' }],
    ['an organisation of the province', { ...banten, role: 'organisation' }],
  ])('is refused to %s', (_, by) => {
    expect(() => aProposal().accept(null, by, at)).toThrow(NotTheDecider);
    expect(() => aProposal().reject('x', by, at)).toThrow(NotTheDecider);
    expect(() => aProposal().study('x', '2022-09-30', { by, today, at })).toThrow(NotTheDecider);
  });
});

describe('Whatever anybody tries', () => {
  const verbs = {
    accept: (one: Proposal, by: Decider) => one.accept(null, by, at),
    reject: (one: Proposal, by: Decider) => one.reject('Tidak.', by, at),
    study: (one: Proposal, by: Decider) => one.study('Kaji.', '2022-09-30', { by, today, at }),
  };
  const tries = fc.array(
    fc.record({ verb: fc.constantFrom<keyof typeof verbs>('accept', 'reject', 'study'), by: fc.constantFrom(banten, cilegon) }),
    { maxLength: 12 },
  );

  it('a decision stands, and each step is one version and one event', () => {
    fc.assert(
      fc.property(tries, (steps) => {
        const proposal = aProposal();
        for (const { verb, by } of steps) {
          const { status, version } = proposal;
          try {
            expect(verbs[verb](proposal, by).sequence).toBe(version + 1);
            expect(['submitted', 'under-study']).toContain(status);
            expect(proposal.latest?.step).toBe(proposal.status);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
            expect(proposal).toMatchObject({ status, version });
          }
        }
      }),
    );
  });

  it.each(['accepted', 'rejected'] as const)('nothing leads out of %s', (status) => {
    for (const verb of Object.values(verbs)) expect(() => verb(aProposal({ status }), banten)).toThrow(ProposalAlreadyDecided);
  });
});
