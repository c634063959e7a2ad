import { acting, givenDirectives } from '../testing/given-directives.js';
import { organisation, workOn } from '../testing/given-work.js';
import { AcknowledgeAssignmentHandler } from './acknowledge/acknowledge-assignment.handler.js';
import { AnswerClarificationHandler } from './answer-clarification/answer-clarification.handler.js';
import { AskClarificationHandler } from './ask-clarification/ask-clarification.handler.js';
import { AssignmentEnded, AssignmentNotReady, NoExtensionRequested } from './assignment.errors.js';
import { ClaimProgressHandler } from './claim-progress/claim-progress.handler.js';
import { CloseAssignmentHandler } from './close/close-assignment.handler.js';
import { DenyExtensionHandler } from './deny-extension/deny-extension.handler.js';
import { DeclineAssignmentHandler } from './decline/decline-assignment.handler.js';
import { GrantExtensionHandler } from './grant-extension/grant-extension.handler.js';
import { AssignmentList } from './list/assignment.list.js';
import { RequestExtensionHandler } from './request-extension/request-extension.handler.js';
import { VerifyAssignmentHandler } from './verify/verify-assignment.handler.js';
import { WaiveAssignmentHandler } from './waive/waive-assignment.handler.js';

const [REGION, PROVINCE, REGENCY] = ['35.24', '36', '36.04'];
const service = await givenDirectives();
const work = workOn(service);
const cabinet = acting('secretariat', REGION);
const dinkes = organisation(REGION, 'dinkes');
const polres = organisation(REGION, 'polres');
const acknowledge = service.get(AcknowledgeAssignmentHandler);
const ask = service.get(AskClarificationHandler);
const answer = service.get(AnswerClarificationHandler);
const claim = service.get(ClaimProgressHandler);
const verify = service.get(VerifyAssignmentHandler);
const close = service.get(CloseAssignmentHandler);
const decline = service.get(DeclineAssignmentHandler);
const requestTime = service.get(RequestExtensionHandler);
const grantTime = service.get(GrantExtensionHandler);
const denyTime = service.get(DenyExtensionHandler);
const waive = service.get(WaiveAssignmentHandler);
const list = service.get(AssignmentList);

for (const region of [REGION, PROVINCE, REGENCY]) await service.hasRegion(region);
await service.hasOrganisation(REGION, 'dinkes');
await service.hasOrganisation(REGION, 'polres', { class: 'vertical-agency' });
for (let n = 0; n < 8; n++) await service.hasOrganisation(REGION, `bpjs-${n}`, { class: 'partner' });
await service.hasOrganisation(PROVINCE, 'pemkab-serang', { class: 'regency-government', homeRegion: REGENCY });

const assignmentOf = async (code: string) => {
  const { assignments } = await work.anIssuedDirective(cabinet, { classes: [code === 'polres' ? 'vertical-agency' : 'opd'] });
  return { assignmentId: assignments.get(code) ?? '' };
};
const due = (assignmentId: string, dueOn: string) =>
  service.database.admin.query('update directives.assignment set due_on = $2, original_due_on = $2 where id = $1', [assignmentId, dueOn]);
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);
const history = async (assignmentId: string) => {
  const { rows } = await service.database.admin.query<{ entry: string; reason: string | null }>(
    `select version || ' ' || action as entry, reason from directives.assignment_history where assignment_id = $1 order by version`,
    [assignmentId],
  );
  return rows;
};

describe('A question', () => {
  it('interrupts, is answered, and stands in the history beside its answer', async () => {
    const one = await assignmentOf('dinkes');
    await acknowledge.execute(dinkes, one);
    await ask.execute(dinkes, { ...one, question: 'Kecamatan mana saja?' });

    expect(await answer.execute(cabinet, { ...one, answer: 'Semua 27.' })).toMatchObject({ status: 'acknowledged', version: 3 });
    expect(await told(one.assignmentId)).toEqual(['1 directive-acknowledged', '2 clarification-asked', '3 clarification-answered']);
    expect(await history(one.assignmentId)).toMatchObject([
      { entry: '0 issued' },
      { entry: '1 acknowledged' },
      { entry: '2 clarification-asked', reason: 'Kecamatan mana saja?' },
      { entry: '3 clarification-answered', reason: 'Semua 27.' },
    ]);
  });

  it('is answered once, of many who answer at the same time', async () => {
    const one = await assignmentOf('dinkes');
    await ask.execute(dinkes, { ...one, question: 'Apa?' });

    const { fulfilled, rejected } = await service.race((caller) => answer.execute(cabinet, { ...one, answer: `Jawaban ${caller}.` }));

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof AssignmentNotReady)).toBe(true);
    expect(await history(one.assignmentId)).toHaveLength(3);
  });
});

describe('Progress', () => {
  it('is claimed by the addressee, and verified as less by the verifier', async () => {
    const one = await assignmentOf('dinkes');
    await acknowledge.execute(dinkes, one);
    await claim.execute(dinkes, { ...one, claimedPercent: 60, note: 'Partisi dibongkar.' });
    expect(await claim.execute(dinkes, { ...one, claimedPercent: 75, note: 'Jaringan terpasang.' })).toMatchObject({
      status: 'in-progress',
      claimedPercent: 75,
      verifiedPercent: null,
    });

    await work.reportedOn(one.assignmentId, dinkes);
    expect(await verify.execute(cabinet, { ...one, verifiedPercent: 80 })).toMatchObject({ claimedPercent: 100, verifiedPercent: 80 });
    expect((await service.announced(one.assignmentId)).at(-1)?.data).toMatchObject({ verifiedPercent: 80 });
  });
});

describe('More time', () => {
  it('is asked for, and granted by exactly one of many', async () => {
    const one = await assignmentOf('dinkes');
    await due(one.assignmentId, '2021-05-11');
    await requestTime.execute(dinkes, { ...one, dueOn: '2021-06-04', reason: 'Lelang diulang.' });

    const { fulfilled, rejected } = await service.race((caller) =>
      caller % 2 ? grantTime.execute(cabinet, one) : denyTime.execute(cabinet, { ...one, reason: 'Tidak bergeser.' }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof NoExtensionRequested)).toBe(true);
    expect(await told(one.assignmentId)).toHaveLength(2);
  });

  // The clock stands at 2 June 2025.
  it('is kept with what it was before', async () => {
    const one = await assignmentOf('dinkes');
    await due(one.assignmentId, '2025-05-06');
    await requestTime.execute(dinkes, { ...one, dueOn: '2025-05-30', reason: 'Lelang diulang.' });
    await grantTime.execute(cabinet, one);

    expect(await requestTime.execute(dinkes, { ...one, dueOn: '2025-06-30', reason: 'Lagi.' })).toMatchObject({
      ...{ status: 'issued', originalDueOn: '2025-05-06', dueOn: '2025-05-30', extensions: 1 },
      ...{ extension: { dueOn: '2025-06-30', reason: 'Lagi.' }, daysLate: 3, daysLateOriginally: 27 },
    });
  });
});

describe('A request that is declined', () => {
  it('ends, and closes its directive when it was the last', async () => {
    const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['vertical-agency'] });
    const one = { assignmentId: assignments.get('polres') ?? '' };

    await decline.execute(polres, { ...one, reason: 'Di luar kewenangan kami.' });

    expect(await told(one.assignmentId)).toEqual(['1 assignment-declined']);
    expect((await told(directive.id)).at(-1)).toBe('3 directive-closed');
    await expect(acknowledge.execute(polres, one)).rejects.toThrow(AssignmentEnded);
  });

  it('by a regency closes the directive of the province, in the province', async () => {
    const { directive, assignments } = await work.anIssuedDirective(acting('secretariat', PROVINCE), { classes: ['regency-government'] });
    const regent = acting('leader', REGENCY);

    await decline.execute(regent, { assignmentId: assignments.get('pemkab-serang') ?? '', reason: 'Anggaran belum ada.' });

    expect((await service.announced(directive.id)).at(-1)).toMatchObject({ type: 'directives.directive-closed.v1', region: PROVINCE });
  });

  it('leaves nothing when it cannot be announced', async () => {
    const one = await assignmentOf('polres');

    await expect(decline.execute(polres, { ...one, reason: '' })).rejects.toThrow('not as its class declares');
    expect(await told(one.assignmentId)).toEqual([]);
    expect(await history(one.assignmentId)).toHaveLength(1);
  });
});

describe('The last one that ends', () => {
  it('closes the directive exactly once, whether it is closed, declined or waived', async () => {
    const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['partner'] });
    const codes = [...assignments.keys()];
    for (const [code, id] of assignments) if (codes.indexOf(code) % 3 === 0) await work.verified(id, organisation(REGION, code), cabinet);

    const { fulfilled } = await service.race((caller) => {
      const code = codes[caller] ?? '';
      const one = { assignmentId: assignments.get(code) ?? '', reason: 'Cukup.' };
      if (caller % 3 === 0) return close.execute(cabinet, one);
      return caller % 3 === 1 ? waive.execute(cabinet, one) : decline.execute(organisation(REGION, code), one);
    });

    expect(fulfilled).toHaveLength(8);
    expect((await told(directive.id)).filter((event) => event.includes('closed'))).toEqual(['3 directive-closed']);
  });
});

describe('What is late', () => {
  it('is listed while it is owed, and due before the day that is asked for', async () => {
    const [early, reported, later] = [await assignmentOf('dinkes'), await assignmentOf('dinkes'), await assignmentOf('dinkes')];
    await due(early.assignmentId, '2021-04-30');
    await due(reported.assignmentId, '2021-04-30');
    await due(later.assignmentId, '2021-05-03');
    await work.reported(reported.assignmentId, dinkes);

    const owedBefore = async (day: string, context = cabinet) =>
      (await list.find(context, { owedBefore: day }, { before: undefined, limit: 50 })).map(({ id }) => id);
    expect(await owedBefore('2021-04-30')).toEqual([]);
    expect(await owedBefore('2021-05-01')).toEqual([early.assignmentId]);
    expect(await owedBefore('2021-05-04', dinkes)).toEqual([later.assignmentId, early.assignmentId]);
  });
});
