import type { LookupAddress } from 'node:dns';
import { AddressGuard, AddressRefused } from './address-guard.js';

const guard = new AddressGuard([]);
const inside = new AddressGuard(['127.0.0.0/8', '10.1.0.0/16', 'fd00:1::/32']);

describe('An address that is no webhook', () => {
  it.each([
    ['hook', 'not a URL'],
    ['ftp://dasbor.example/', 'https://'],
    ['file:///etc/passwd', 'https://'],
    ['https://user:secret@dasbor.example/', 'password'],
    ['https://dasbor.example/#part', '#'],
    ['https://127.0.0.1/', 'loopback'],
    ['https://127.1/', 'loopback'],
    ['https://2130706433/', 'loopback'],
    ['https://0x7f000001/', 'loopback'],
    ['https://0.0.0.0/', 'unspecified'],
    ['https://10.0.0.1/', 'private'],
    ['https://172.16.3.4/', 'private'],
    ['https://192.168.1.1/', 'private'],
    ['https://169.254.169.254/latest/meta-data/', 'linkLocal'],
    ['https://100.64.0.1/', 'carrierGradeNat'],
    ['https://224.0.0.1/', 'multicast'],
    ['https://255.255.255.255/', 'broadcast'],
    ['https://192.0.2.1/', 'reserved'],
    ['https://[::1]/', 'loopback'],
    ['https://[::]/', 'unspecified'],
    ['https://[fe80::1]/', 'linkLocal'],
    ['https://[fd00::1]/', 'uniqueLocal'],
    ['https://[::ffff:10.0.0.1]/', 'private'],
    ['https://[64:ff9b::7f00:1]/', 'rfc6052'],
    ['https://[::127.0.0.1]/', 'not given out'],
    ['https://[::10.0.0.1]/', 'not given out'],
    ['https://[4000::1]/', 'not given out'],
    ['https://[2002:7f00:1::]/', '6to4'],
  ])('%s is refused: %s', (url, why) => {
    expect(() => guard.parse(url)).toThrow(why);
  });

  it('is refused by name too, when the name points into the house', async () => {
    await expect(guard.look(new URL('https://localhost/'))).rejects.toThrow(AddressRefused);
  });

  it('is refused in plain http, wherever it is', () => {
    expect(() => guard.parse('http://8.8.8.8/')).toThrow('https://');
  });
});

describe('An address that may be called', () => {
  it.each(['https://8.8.8.8/', 'https://dasbor.blorakab.go.id:8443/rakor?key=1', 'https://[2001:4860:4860::8888]/'])('%s', (url) => {
    expect(guard.parse(url).href).toBe(url);
  });

  it.each(['http://127.0.0.1:9/', 'https://10.1.2.3/', 'http://[fd00:1::2]/'])('%s, where the operator has named its network', (url) => {
    expect(inside.parse(url).href).toBe(url);
    expect(() => inside.parse('https://10.2.0.1/')).toThrow('private');
  });
});

describe('A connection', () => {
  const lookup = (one: AddressGuard, host: string, all = true) =>
    new Promise<string | LookupAddress[]>((done, fail) =>
      one.lookupFor('http:')(host, { all }, (error, address) => (error ? fail(error) : done(address))),
    );

  it('is made to an address that was looked at', async () => {
    expect(await lookup(inside, '127.0.0.1')).toEqual([{ address: '127.0.0.1', family: 4 }]);
    expect(await lookup(inside, '127.0.0.1', false)).toBe('127.0.0.1');
  });

  it('is not made to one that is refused, nor to a name that is not known', async () => {
    await expect(lookup(guard, 'localhost')).rejects.toThrow(AddressRefused);
    await expect(lookup(inside, 'nobody.invalid')).rejects.toThrow('not known');
  });
});
