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
