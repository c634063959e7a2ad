import type { MessageDoneV1, MessageReadV1, MessageReopenedV1 } from '@rakor/contracts';

/** One thing that one recipient was told. What it says never changes; only whether it has been read, and whether it is done, does. */
export class Message {
  declare readonly region: string;
  declare readonly id: string;
  /** The event that it tells of. */
  declare readonly eventId: string;
  declare readonly recipientKind: 'organisation' | 'office';
  declare readonly recipientCode: string;
  /** 0 as delivered, which is announced to nobody; +1 with each change. */
  declare version: number;
  declare readAt: Date | null;
  declare readBy: string | null;
  declare doneAt: Date | null;
  declare doneBy: string | null;

  /** Marks it as read; null when somebody of the recipient has read it before, which stands. */
  read(by: string, at: Date): MessageReadV1 | null {
    if (this.readAt !== null) return null;

    this.version += 1;
    this.readAt = at;
    this.readBy = by;

    return { messageId: this.id, sequence: this.version, eventId: this.eventId, readBy: by, readAt: at.toISOString() };
  }

  /** Nothing is left to do about it; null where somebody of the recipient has said so before, which stands. */
  done(by: string, at: Date): MessageDoneV1 | null {
    if (this.doneAt !== null) return null;

    this.version += 1;
    this.doneAt = at;
    this.doneBy = by;

    return { messageId: this.id, sequence: this.version, eventId: this.eventId, doneBy: by, doneAt: at.toISOString() };
  }

  /** There is something to do after all; null where it was open anyway. */
  reopen(by: string, at: Date): MessageReopenedV1 | null {
    if (this.doneAt === null) return null;

    this.version += 1;
    this.doneAt = null;
    this.doneBy = null;

    return { messageId: this.id, sequence: this.version, eventId: this.eventId, reopenedBy: by, reopenedAt: at.toISOString() };
  }
}
