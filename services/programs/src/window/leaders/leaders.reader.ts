import { ApiProperty } from '@nestjs/swagger';
import { titleOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import type { RegisterRepository } from '@rakor/register';
import type { Window } from '../window.js';

/** Who led a window, and from when until when. */
export class WindowLeaderView {
  @ApiProperty({ example: 'Lihadnyana' }) person!: string;
  @ApiProperty({ example: 'Pj. Bupati Buleleng', description: 'With the mark of who stands in.' }) title!: string;
  @ApiProperty() acting!: boolean;
  @ApiProperty({ format: 'date', description: 'First day in the window.' }) from!: string;
  @ApiProperty({ format: 'date', description: 'Last day in the window.' }) until!: string;
}

/** Who has held the position of a window in its days, in their order. */
export async function leadersOf(tx: ReadTransaction, register: RegisterRepository, window: Window): Promise<WindowLeaderView[]> {
  const { positionId, position, inauguratedOn, lastDay } = window;
  const held = await register.holdersOf(tx, positionId, inauguratedOn, lastDay);
  return held.map(({ holder, acting, from, until }) => ({
    ...{ person: holder, title: titleOf(position, acting), acting },
    from: from > inauguratedOn ? from : inauguratedOn,
    until: until !== null && until < lastDay ? until : lastDay,
  }));
}
