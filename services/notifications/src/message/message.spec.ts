import { aMessage } from './message.builder.js';

const noon = new Date('2021-03-29T05:00:00.000Z');

describe('Reading a message', () => {
  it('tells who read it, when, and of which event it told', () => {
    const message = aMessage({ id: 'm1', eventId: 'e1' });

    expect(message.read('kadinkes', noon)).toEqual({
      messageId: 'm1',
      sequence: 1,
      eventId: 'e1',
      readBy: 'kadinkes',
      readAt: '2021-03-29T05:00:00.000Z',
    });
  });

  it('happens once: whoever reads it later changes and tells nothing', () => {
    const message = aMessage();
    message.read('kadinkes', noon);

    expect(message.read('sekretaris', new Date('2021-03-30T00:00:00.000Z'))).toBeNull();
    expect(message).toMatchObject({ version: 1, readBy: 'kadinkes', readAt: noon });
  });
});

describe('A message', () => {
  it('is done once: whoever says so later changes and tells nothing', () => {
    const message = aMessage({ id: 'm1', eventId: 'e1' });

    expect(message.done('kadinkes', noon)).toEqual({
      ...{ messageId: 'm1', sequence: 1, eventId: 'e1' },
      ...{ doneBy: 'kadinkes', doneAt: '2021-03-29T05:00:00.000Z' },
    });
    expect(message.done('sekretaris', new Date('2021-03-30T00:00:00.000Z'))).toBeNull();
    expect(message).toMatchObject({ version: 1, doneBy: 'kadinkes', doneAt: noon });
  });

  it('that is done may be opened again, and one that is open is left as it is', () => {
    const message = aMessage();
    expect(message.reopen('kadinkes', noon)).toBeNull();
    message.done('kadinkes', noon);

    expect(message.reopen('sekretaris', noon)).toMatchObject({ sequence: 2, reopenedBy: 'sekretaris' });
    expect(message).toMatchObject({ version: 2, doneAt: null, doneBy: null });
  });
});
