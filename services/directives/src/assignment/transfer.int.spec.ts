import { acting, givenDirectives } from '../testing/given-directives.js';
import { organisation, workOn } from '../testing/given-work.js';
import { AcceptTransferHandler } from './accept-transfer/accept-transfer.handler.js';
import { AssignmentEnded, AssignmentNotFound, NotTheAddressee, ReceiverHasShare, ReceiverUnknown } from './assignment.errors.js';
import { AcknowledgeAssignmentHandler } from './acknowledge/acknowledge-assignment.handler.js';
import { CloseAssignmentHandler } from './close/close-assignment.handler.js';
import { ShowHistoryController } from './history/show-history.controller.js';
import { OfferTransferHandler } from './offer-transfer/offer-transfer.handler.js';
import { ListAssignmentsController } from './list/list-assignments.controller.js';
import { WithdrawTransferHandler } from './withdraw-transfer/withdraw-transfer.handler.js';
import { RefuseTransferHandler } from './refuse-transfer/refuse-transfer.handler.js';

const REGION = '35.24';
const service = await givenDirectives();
const work = workOn(service);
const cabinet = acting('secretariat', REGION);
const dinkes = organisation(REGION, 'dinkes');
const bpn = organisation(REGION, 'bpn');
const offer = service.get(OfferTransferHandler);
const accept = service.get(AcceptTransferHandler);
const refuse = service.get(RefuseTransferHandler);
const withdraw = service.get(WithdrawTransferHandler);
const offersTo = async (by: typeof bpn) =>
  (await service.get(ListAssignmentsController).list(by, { limit: 50, offered: 'true' })).items.map(({ id }) => id);
const close = service.get(CloseAssignmentHandler);
const history = service.get(ShowHistoryController);

await service.hasRegion(REGION);
await service.hasOrganisation(REGION, 'dinkes');
await service.hasOrganisation(REGION, 'disdik');
const bpnId = await service.hasOrganisation(REGION, 'bpn', { class: 'vertical-agency' });
const strangerId = await service.hasOrganisation(REGION, 'pemkab-x', { class: 'regency-government', homeRegion: '35.25' });

const anIssued = async () => {
  const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });
  const [one, other] = ['dinkes', 'disdik'].map((code) => ({ assignmentId: assignments.get(code) ?? '' }));
  return { directive, one: one ?? { assignmentId: '' }, other: other ?? { assignmentId: '' } };
};
const toBpn = { organisationId: bpnId, reason: 'Soal lahan.' };
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);
const actions = async (assignmentId: string, by = bpn) =>
  (await history.show(by, assignmentId, { limit: 50 })).items.map(({ version, action }) => `${version} ${action}`);

describe('An assignment that is handed on', () => {
  it('ends where it was, and begins with the receiver, who sees what was before', async () => {
    const { one } = await anIssued();
    await offer.execute(dinkes, { ...one, ...toBpn });

    const received = await accept.execute(bpn, one);

    expect(received).toMatchObject({
      organisationCode: 'bpn',
      mode: 'request',
      status: 'issued',
      version: 0,
      transferredFrom: one.assignmentId,
    });
    expect(await told(one.assignmentId)).toEqual(['1 transfer-offered', '2 assignment-transferred']);
    expect(await actions(received.id)).toEqual(['0 received']);
    expect(await actions(one.assignmentId)).toEqual(['0 issued', '1 transfer-offered', '2 transferred']);
  });

  it('is hidden from the receiver before the offer, and after a refusal', async () => {
    const { one } = await anIssued();
    await expect(actions(one.assignmentId)).rejects.toThrow(AssignmentNotFound);
    await offer.execute(dinkes, { ...one, ...toBpn });
    expect(await actions(one.assignmentId)).toHaveLength(2);

    await refuse.execute(bpn, { ...one, reason: 'Bukan kami.' });

    await expect(actions(one.assignmentId)).rejects.toThrow(AssignmentNotFound);
    expect(await told(one.assignmentId)).toEqual(['1 transfer-offered', '2 transfer-refused']);
  });

  it('stands in the list of what is offered to the receiver, until it was answered or withdrawn', async () => {
    const { one, other } = await anIssued();
    const before = await offersTo(cabinet);
    await offer.execute(dinkes, { ...one, ...toBpn });
    await offer.execute(cabinet, { ...other, ...toBpn });

    expect(await offersTo(bpn)).toEqual(expect.arrayContaining([one.assignmentId, other.assignmentId]));
    expect(await offersTo(dinkes)).toEqual([]);
    expect(await offersTo(cabinet)).toHaveLength(before.length + 2);
    expect(await offersTo(organisation('36.04', 'bpn'))).toEqual([]);

    await accept.execute(bpn, one);
    await withdraw.execute(cabinet, { ...other, reason: 'Tetap di Disdik.' });

    expect(await offersTo(bpn)).not.toEqual(expect.arrayContaining([one.assignmentId]));
    expect(await offersTo(bpn)).not.toContain(other.assignmentId);
    expect(await told(other.assignmentId)).toEqual(['1 transfer-offered', '2 transfer-withdrawn']);
    expect(await offersTo(cabinet)).toEqual(before);
  });

  it('is taken or withdrawn, of many who do both at the same time', async () => {
    const { one } = await anIssued();
    await offer.execute(dinkes, { ...one, ...toBpn });

    const { fulfilled } = await service.race((caller) =>
      caller % 2 ? accept.execute(bpn, one) : withdraw.execute(dinkes, { ...one, reason: 'Kami sendiri.' }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(await told(one.assignmentId)).toHaveLength(2);
  });

  it('may be seen by the receiver, and not acted on for its owner', async () => {
    const { one } = await anIssued();
    await offer.execute(dinkes, { ...one, ...toBpn });

    await expect(service.get(AcknowledgeAssignmentHandler).execute(bpn, one)).rejects.toThrow(NotTheAddressee);
  });

  it('keeps its directive open until the receiver’s own is closed', async () => {
    const { directive, one, other } = await anIssued();
    await offer.execute(dinkes, { ...one, ...toBpn });
    const { id } = await accept.execute(bpn, one);
    await work.verified(other.assignmentId, organisation(REGION, 'disdik'), cabinet);
    await close.execute(cabinet, other);
    expect((await told(directive.id)).some((event) => event.endsWith('directive-closed'))).toBe(false);

    await work.verified(id, bpn, cabinet);
    await close.execute(cabinet, { assignmentId: id });

    expect((await told(directive.id)).some((event) => event.endsWith('directive-closed'))).toBe(true);
  });

  it('is taken over once, of many who accept at the same time', async () => {
    const { one } = await anIssued();
    await offer.execute(dinkes, { ...one, ...toBpn });

    const { fulfilled, rejected } = await service.race(() => accept.execute(bpn, one));

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof AssignmentEnded)).toBe(true);
    expect(await told(one.assignmentId)).toHaveLength(2);
  });

  it('does not come twice to one organisation, when two are accepted at the same time', async () => {
    const { one, other } = await anIssued();
    await offer.execute(cabinet, { ...one, ...toBpn });
    await offer.execute(cabinet, { ...other, ...toBpn });

    const { fulfilled, rejected } = await service.race((caller) => accept.execute(bpn, caller % 2 ? one : other));

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof ReceiverHasShare || error instanceof AssignmentEnded)).toBe(true);
  });
});

describe('An offer is refused', () => {
  it('to an organisation that has a share already', async () => {
    const { one, other } = await anIssued();
    await offer.execute(dinkes, { ...one, ...toBpn });
    await accept.execute(bpn, one);

    await expect(offer.execute(cabinet, { ...other, ...toBpn })).rejects.toThrow(ReceiverHasShare);
  });

  it('to whom the region’s register does not have, or only as another tenant’s', async () => {
    const { one } = await anIssued();

    for (const organisationId of [strangerId, '01974000-0000-7000-8000-000000000001'])
      await expect(offer.execute(dinkes, { ...one, organisationId, reason: 'x' })).rejects.toThrow(ReceiverUnknown);
    expect(await told(one.assignmentId)).toEqual([]);
  });
});
