import { newId } from '@rakor/kernel';
import { atEnd } from '@rakor/testing';
import { givenReceiver, manners, type Receiver } from '../../testing/given-receiver.js';
import { newSecret } from '../../webhook/secrets.js';
import { GatewayClient } from './gateway-client.js';

const NOON = new Date('2021-03-29T05:00:00.000Z');
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1_000);

async function givenProviders() {
  const [first, second] = [await givenReceiver(), await givenReceiver()];
  const client = new GatewayClient([first.url, second.url], newSecret(), 3_000);
  atEnd(() => client.close());
  const send = (at = NOON) => client.send({ id: newId(), region: '33.16', to: '+6281234567890', text: 'Arahan' }, at);
  return { first, second, send };
}
const asked = (...receivers: Receiver[]) => receivers.map(({ received }) => received.length);

describe('A provider of texts', () => {
  it('that has failed five times in a row is left alone, and holds up nobody’s text', async () => {
    const { first, second, send } = await givenProviders();
    first.behave(manners.answers(503));
    for (let n = 0; n < 5; n++) expect(await send()).toMatchObject({ kind: 'arrived' });
    first.behave(manners.hangs);

    for (let n = 0; n < 3; n++) expect(await send(later(29))).toMatchObject({ kind: 'arrived' });

    expect(asked(first, second)).toEqual([5, 8]);
  });

  it('is asked by one text whether it is well again, of however many, and takes the others once it is', async () => {
    const { first, second, send } = await givenProviders();
    first.behave(manners.answers(503));
    for (let n = 0; n < 5; n++) await send();

    await Promise.all(Array.from({ length: 8 }, () => send(later(30))));
    expect(asked(first, second)).toEqual([6, 13]);
    await send(later(89));
    expect(asked(first, second)).toEqual([6, 14]);

    first.behave(manners.takes);
    for (let n = 0; n < 3; n++) await send(later(90));
    expect(asked(first, second)).toEqual([9, 14]);
  });

  it('that refuses some texts is well', async () => {
    const { first, second, send } = await givenProviders();
    first.behave(manners.answers(422));

    for (let n = 0; n < 6; n++) expect(await send()).toMatchObject({ code: 'http-422', forGood: true });

    expect(asked(first, second)).toEqual([6, 0]);
  });

  it('is asked all the same where nobody else takes the text', async () => {
    const { first, second, send } = await givenProviders();
    first.behave(manners.answers(503));
    for (let n = 0; n < 5; n++) await send();
    first.behave(manners.takes);
    second.behave(manners.closesEarly);

    expect(await send()).toMatchObject({ kind: 'arrived' });
  });
});
