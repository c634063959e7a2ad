import { AssignmentEnded } from '../assignment/assignment.errors.js';
import { AcceptTransferHandler } from '../assignment/accept-transfer/accept-transfer.handler.js';
import { OfferTransferHandler } from '../assignment/offer-transfer/offer-transfer.handler.js';
import { AcknowledgeAssignmentHandler } from '../assignment/acknowledge/acknowledge-assignment.handler.js';
import { CloseAssignmentHandler } from '../assignment/close/close-assignment.handler.js';
import { ShowAssignmentController } from '../assignment/show/show-assignment.controller.js';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { organisation, workOn } from '../testing/given-work.js';
import { CancelDirectiveHandler } from './cancel/cancel-directive.handler.js';
import { DirectiveNotInForce, NobodyLeftToTell, SuccessorNotInForce } from './directive.errors.js';
import { ShowDirectiveHistoryController } from './history/show-directive-history.controller.js';
import { ReviseDirectiveHandler } from './revise/revise-directive.handler.js';
import { SupersedeDirectiveHandler } from './supersede/supersede-directive.handler.js';

const [BANTEN, KAB_SERANG, KOTA_SERANG] = ['36', '36.04', '36.73'];
const service = await givenDirectives();
const work = workOn(service);
const cabinet = acting('secretariat', BANTEN);
const dinkes = organisation(BANTEN, 'dinkes');
const cancel = service.get(CancelDirectiveHandler);
const revise = service.get(ReviseDirectiveHandler);
const supersede = service.get(SupersedeDirectiveHandler);
for (const region of [BANTEN, KAB_SERANG, KOTA_SERANG]) await service.hasRegion(region);
for (const code of ['dinkes', 'disdik']) await service.hasOrganisation(BANTEN, code);
const bpn = await service.hasOrganisation(BANTEN, 'bpn', { class: 'vertical-agency' });
await service.hasOrganisation(BANTEN, 'pemkab-serang', { class: 'regency-government', homeRegion: KAB_SERANG });

const issued = () => work.anIssuedDirective(cabinet, { classes: ['opd', 'regency-government'] });
const statuses = async (directiveId: string) => {
  const { rows } = await service.database.admin.query<{ organisation_code: string; status: string }>(
    'select organisation_code, status from directives.assignment where directive_id = $1 order by organisation_code',
    [directiveId],
  );
  return Object.fromEntries(rows.map(({ organisation_code, status }) => [organisation_code, status]));
};
const lastOf = async (key: string) => (await service.announced(key)).at(-1);

describe('Cancelling a directive', () => {
  it('ends every assignment that is open, each with its own announcement, and leaves what was done', async () => {
    const { directive, assignments } = await issued();
    const ofDinkes = assignments.get('dinkes') ?? '';
    await work.verified(ofDinkes, dinkes, cabinet);
    await service.get(CloseAssignmentHandler).execute(cabinet, { assignmentId: ofDinkes });

    const cancelled = await cancel.execute(cabinet, { directiveId: directive.id, reason: 'Digabung.' });

    expect(cancelled).toMatchObject({ status: 'cancelled', version: 3 });
    expect(await statuses(directive.id)).toEqual({ dinkes: 'closed', disdik: 'cancelled', 'pemkab-serang': 'cancelled' });
    expect(await lastOf(directive.id)).toMatchObject({ type: 'directives.directive-cancelled.v1', data: { reason: 'Digabung.' } });
    expect(await lastOf(assignments.get('pemkab-serang') ?? '')).toMatchObject({
      type: 'directives.assignment-cancelled.v1',
      region: BANTEN,
      sequence: 1,
    });
    await expect(
      service.get(AcknowledgeAssignmentHandler).execute(acting('secretariat', KAB_SERANG), {
        assignmentId: assignments.get('pemkab-serang') ?? '',
      }),
    ).rejects.toThrow(AssignmentEnded);
  });

  it('happens once, whoever of many cancels', async () => {
    const { directive } = await issued();

    const { fulfilled, rejected } = await service.race(() => cancel.execute(cabinet, { directiveId: directive.id, reason: 'x' }));

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof DirectiveNotInForce)).toBe(true);
  });

  it('and the close of its last assignment end it once, in one way or the other', async () => {
    const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });
    for (const [code, id] of assignments) await work.verified(id, organisation(BANTEN, code), cabinet);
    await service.get(CloseAssignmentHandler).execute(cabinet, { assignmentId: assignments.get('disdik') ?? '' });

    await service.race((caller) =>
      caller % 2
        ? cancel.execute(cabinet, { directiveId: directive.id, reason: 'x' }).then(String)
        : service
            .get(CloseAssignmentHandler)
            .execute(cabinet, { assignmentId: assignments.get('dinkes') ?? '' })
            .then(String),
    );

    const { rows } = await service.database.admin.query('select status, version from directives.directive where id = $1', [directive.id]);
    const { dinkes: last } = await statuses(directive.id);
    expect([[{ status: 'closed', version: 3 }], [{ status: 'cancelled', version: 3 }]]).toContainEqual(rows);
    expect(last).toBe((rows as { status: string }[])[0]?.status);
    expect(await service.announced(directive.id)).toHaveLength(3);
  });
});

describe('A share that is handed on while its directive is cancelled', () => {
  it.each([1, 2, 3, 4])('leaves nothing open behind, whoever comes first: attempt %i', async () => {
    const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });
    const assignmentId = assignments.get('dinkes') ?? '';
    await service.get(OfferTransferHandler).execute(dinkes, { assignmentId, organisationId: bpn, reason: 'Soal lahan.' });

    await service.race((caller) =>
      caller % 2
        ? cancel.execute(cabinet, { directiveId: directive.id, reason: 'x' }).then(String)
        : service.get(AcceptTransferHandler).execute(organisation(BANTEN, 'bpn'), { assignmentId }).then(String),
    );

    const ends = Object.values(await statuses(directive.id));
    expect(ends.filter((status) => status !== 'cancelled' && status !== 'transferred')).toEqual([]);
  });
});

describe('Superseding a directive', () => {
  it('links the two and ends what is open of the old one', async () => {
    const [old, successor] = [await issued(), await issued()];

    const superseded = await supersede.execute(cabinet, {
      directiveId: old.directive.id,
      successorId: successor.directive.id,
      reason: 'Diperjelas.',
    });

    expect(superseded).toMatchObject({ status: 'superseded', supersededBy: successor.directive.id });
    expect(new Set(Object.values(await statuses(old.directive.id)))).toEqual(new Set(['superseded']));
    expect(new Set(Object.values(await statuses(successor.directive.id)))).toEqual(new Set(['issued']));
    expect(await lastOf(old.assignments.get('dinkes') ?? '')).toMatchObject({
      data: { supersededBy: successor.directive.id, supersededByNumber: successor.directive.number },
    });
  });

  it('is refused to a draft and to itself', async () => {
    const { directive } = await issued();
    const draft = await work.aDraft(cabinet, { classes: ['opd'] });

    for (const successorId of [draft.id, directive.id])
      await expect(supersede.execute(cabinet, { directiveId: directive.id, successorId, reason: 'x' })).rejects.toThrow(
        SuccessorNotInForce,
      );
  });

  it('leaves one of two that would take each other’s place', async () => {
    const [one, other] = [(await issued()).directive.id, (await issued()).directive.id];

    const { fulfilled } = await service.race((caller) =>
      supersede.execute(
        cabinet,
        caller % 2 ? { directiveId: one, successorId: other, reason: 'x' } : { directiveId: other, successorId: one, reason: 'x' },
      ),
    );

    expect(fulfilled).toHaveLength(1);
  });
});

describe('Revising a directive', () => {
  it('shows the correction beside the original to everybody it is for, and keeps every one of them', async () => {
    const { directive, assignments } = await issued();
    const directiveId = directive.id;
    await revise.execute(cabinet, { directiveId, text: 'Percepat vaksinasi lansia.', reason: 'Sasaran kurang jelas.' });
    const revised = await revise.execute(cabinet, { directiveId, text: 'Percepat vaksinasi lansia dan guru.', reason: 'Ditambah.' });

    expect(revised).toMatchObject({ text: 'Percepat vaksinasi.', revisedText: 'Percepat vaksinasi lansia dan guru.', revisions: 2 });
    const show = service.get(ShowAssignmentController);
    const seen = await show.show(acting('secretariat', KAB_SERANG), assignments.get('pemkab-serang') ?? '', {});
    expect(seen).toMatchObject({ text: 'Percepat vaksinasi.', version: 0 });
    expect(seen.revisions.map(({ revision, text, reason }) => [revision, text, reason])).toEqual([
      [2, 'Percepat vaksinasi lansia dan guru.', 'Ditambah.'],
      [1, 'Percepat vaksinasi lansia.', 'Sasaran kurang jelas.'],
    ]);
    const { items } = await service.get(ShowDirectiveHistoryController).show(cabinet, directiveId, { limit: 10 });
    expect(items.map(({ action, text }) => [action, text])).toEqual([
      ['drafted', 'Percepat vaksinasi.'],
      ['issued', null],
      ['revised', 'Percepat vaksinasi lansia.'],
      ['revised', 'Percepat vaksinasi lansia dan guru.'],
    ]);
    const announced = await lastOf(directiveId);
    expect(announced).toMatchObject({ type: 'directives.directive-revised.v1', sequence: 4, data: { revision: 2 } });
    expect(announced?.data['addressees']).toHaveLength(3);
  });

  it('shows no other regency anything', async () => {
    const { directive } = await issued();
    await revise.execute(cabinet, { directiveId: directive.id, text: 'Lain.', reason: 'x' });
    const kota = acting('secretariat', KOTA_SERANG);

    expect(await service.unitOfWork.read(kota, (tx) => tx.manager.query('select * from assignment_wording'))).toEqual([]);
  });

  it('leaves no trace where nobody is left to be told', async () => {
    const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });
    await service.database.admin.query(`update directives.assignment set status = 'waived' where id = any ($1)`, [
      [...assignments.values()],
    ]);

    await expect(revise.execute(cabinet, { directiveId: directive.id, text: 'Lain.', reason: 'x' })).rejects.toThrow(NobodyLeftToTell);
    expect(await service.announced(directive.id)).toHaveLength(2);
  });
});
