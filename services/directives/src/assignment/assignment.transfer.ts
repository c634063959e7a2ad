import type {
  AssignmentTransferredV1,
  OrganisationClass,
  TransferOfferedV1,
  TransferRefusedV1,
  TransferWithdrawnV1,
} from '@rakor/contracts';
import { NotTheReceiver, NoTransferOffered, TransferPending, TransferToItself } from './assignment.errors.js';
import { ObstructableAssignment } from './assignment.obstruction.js';
import type { Actor, Transfer } from './assignment.state.js';

/** An organisation that may take an assignment over. */
export interface Receiver {
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly organisationClass: OrganisationClass;
}

/** The way to another organisation: offered by who has it or who gave it, withdrawn by either, and taken or refused by the receiver. */
export abstract class TransferableAssignment extends ObstructableAssignment {
  /** @throws TransferToItself, TransferPending */
  offerTransfer(receiver: Receiver, reason: string, by: Actor, at: Date): TransferOfferedV1 {
    this.mustBeGiver(by);
    if (receiver.organisationId === this.organisationId) throw new TransferToItself();
    if (this.transfer) throw new TransferPending(this.transfer.organisationName);
    const told = this.move('transfer-offered', by, at, reason);
    const offeredAt = at.toISOString();
    this.transfer = { ...receiver, reason, offeredBy: by.actorId, offeredAt, receivedId: null };
    return { ...told, ...named(receiver), reason, offeredBy: by.actorId, offeredAt };
  }

  /** @throws NoTransferOffered */
  withdrawTransfer(reason: string, by: Actor, at: Date): TransferWithdrawnV1 {
    this.mustBeGiver(by);
    const offer = this.transfer;
    if (!offer) throw new NoTransferOffered();
    const told = this.move('transfer-withdrawn', by, at, reason);
    this.transfer = null;
    return { ...told, ...named(offer), reason, withdrawnBy: by.actorId, withdrawnAt: at.toISOString() };
  }

  /** @throws NoTransferOffered, NotTheReceiver */
  refuseTransfer(reason: string, by: Actor, at: Date): TransferRefusedV1 {
    const offer = this.offerTo(by);
    const told = this.move('transfer-refused', by, at, reason);
    this.transfer = null;
    return { ...told, ...named(offer), reason, refusedBy: by.actorId, refusedAt: at.toISOString() };
  }

  /** Ends this one. @param receivedId of the assignment that the receiver gets. @throws NoTransferOffered, NotTheReceiver */
  acceptTransfer(receivedId: string, by: Actor, at: Date): AssignmentTransferredV1 {
    const offer = this.offerTo(by);
    const told = this.move('transferred', by, at);
    this.transfer = { ...offer, receivedId };
    return { ...told, ...named(offer), receivedId, dueOn: this.dueOn, acceptedBy: by.actorId, acceptedAt: at.toISOString() };
  }

  /** Who has it or who gave it. */
  private mustBeGiver(by: Actor): void {
    this.mustBeOpen();
    if (!this.isIssuer(by)) this.mustBeAddressee(by);
  }

  private offerTo({ region, role, organisation }: Actor): Transfer {
    this.mustBeOpen();
    if (!this.transfer) throw new NoTransferOffered();
    const { organisationCode, organisationName } = this.transfer;
    if (region !== this.region || role !== 'organisation' || organisation !== organisationCode) throw new NotTheReceiver(organisationName);
    return this.transfer;
  }
}

function named({ organisationId, organisationCode, organisationName }: Receiver) {
  return { receiverId: organisationId, receiverCode: organisationCode, receiverName: organisationName };
}
