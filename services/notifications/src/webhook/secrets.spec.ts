import { Webhook as Verifier } from 'standardwebhooks';
import { newSecret, signatureHeaders, signingKeyOf } from './secrets.js';

const body = '{"type":"directives.directive-issued.v1"}';
// The verifier refuses what is five minutes old by its own clock.
const signed = { id: '0197b1c2-0000-7000-8000-000000000001', at: new Date(), body };

describe('A signature', () => {
  it('is taken by the library of Standard Webhooks', () => {
    const secret = newSecret();

    expect(new Verifier(secret).verify(body, signatureHeaders(signed, [signingKeyOf(secret)]))).toEqual(JSON.parse(body));
  });

  it('of two secrets is taken by whoever knows one of them', () => {
    const [old, present] = [newSecret(), newSecret()];
    const headers = signatureHeaders(signed, [present, old].map(signingKeyOf));

    for (const secret of [old, present]) expect(() => new Verifier(secret).verify(body, headers)).not.toThrow();
    expect(() => new Verifier(newSecret()).verify(body, headers)).toThrow('No matching signature');
  });

  it('is not taken for another body, another id or another time', () => {
    const secret = newSecret();
    const headers = signatureHeaders(signed, [signingKeyOf(secret)]);

    expect(() => new Verifier(secret).verify(`${body} `, headers)).toThrow();
    expect(() => new Verifier(secret).verify(body, { ...headers, 'webhook-id': 'other' })).toThrow();
    expect(() =>
      new Verifier(secret).verify(body, { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }),
    ).toThrow();
  });
});

it('A secret is new each time, and long enough', () => {
  expect(newSecret()).not.toBe(newSecret());
  expect(Buffer.from(newSecret().slice('whsec_'.length), 'base64')).toHaveLength(32);
});
