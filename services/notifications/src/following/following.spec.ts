import { newId } from '@rakor/kernel';
import { Following } from './following.js';

const NOON = new Date('2021-03-29T05:00:00.000Z');
const nobodySaid = () =>
  Object.assign(new Following(), {
    ...{ region: '33.16', id: newId(), item: { kind: 'directive', id: newId() }, mailbox: { kind: 'organisation', code: 'dinkes' } },
    ...{ follows: false, version: 0 },
  });

describe('Following something', () => {
  it('is said once, and taken back once, each with its number', () => {
    const following = nobodySaid();

    expect(following.set(true, 'budi', NOON)).toMatchObject({ sequence: 1, follows: true, recipientCode: 'dinkes', itemKind: 'directive' });
    expect(following.set(true, 'siti', NOON)).toBeNull();
    expect(following.set(false, 'siti', NOON)).toMatchObject({ sequence: 2, follows: false, setBy: 'siti' });
  });

  it('cannot be taken back by who never did', () => {
    expect(nobodySaid().set(false, 'budi', NOON)).toBeNull();
  });
});
