import type { FollowingSetV1 } from '@rakor/contracts';
import type { Item } from '../message/item.js';
import type { Mailbox } from '../message/mailbox.js';

/** Whether those who read an inbox want to hear how something goes on. */
export class Following {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly item: Item;
  declare readonly mailbox: Mailbox;
  declare follows: boolean;
  /** 0 before anybody has said anything. */
  declare version: number;
  declare setBy: string;
  declare setAt: Date;

  /** Says so, or that it is over. Null where it is so already. */
  set(follows: boolean, by: string, at: Date): FollowingSetV1 | null {
    if (follows === this.follows) return null;
    Object.assign(this, { follows, version: this.version + 1, setBy: by, setAt: at });
    return {
      ...{ followingId: this.id, sequence: this.version, itemKind: this.item.kind, itemId: this.item.id },
      ...{ recipientKind: this.mailbox.kind, recipientCode: this.mailbox.code, follows, setBy: by, setAt: at.toISOString() },
    };
  }
}
