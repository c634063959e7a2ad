import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address inside the house, or one that no integrator has. */
export class AddressRefused extends Error {
  constructor(readonly why: string) {
    super(why);
    this.name = 'AddressRefused';
  }
}

/** All of IPv6 that has been given out to the public internet (RFC 4291). */
const GIVEN_OUT = ipaddr.parseCIDR('2000::/3');

type Protocol = 'http:' | 'https:';

/**
 * Keeps webhooks out of the house: only public addresses are called, and those of networks that the operator has named, which may also speak plain
 * http. A name is resolved when a connection is made, and the connection goes to the very address that was looked at, so that a name that points
 * elsewhere a moment later is of no use.
 */
export class AddressGuard {
  private readonly networks: readonly ReturnType<typeof ipaddr.parseCIDR>[];

  /** @param networks as "10.1.0.0/16" */
  constructor(networks: readonly string[]) {
    this.networks = networks.map((network) => ipaddr.parseCIDR(network));
  }

  /** Reads the address of a webhook as far as its text tells. @throws AddressRefused */
  parse(text: string): URL {
    if (!URL.canParse(text)) throw new AddressRefused('it is not a URL');
    const url = new URL(text);
    if (!isProtocol(url.protocol)) throw new AddressRefused('it does not begin with https://');
    if (url.username !== '' || url.password !== '') throw new AddressRefused('it holds a user or a password');
    if (url.hash !== '') throw new AddressRefused('it holds a #, which is never sent');
    const host = hostOf(url);
    if (isIP(host) !== 0) this.check(host, url.protocol);
    return url;
  }

  /** Resolves the name of a webhook, and looks at each of its addresses. @throws AddressRefused */
  async look(url: URL): Promise<void> {
    if (!isProtocol(url.protocol)) throw new AddressRefused('it does not begin with https://');
    const lookup = this.lookupFor(url.protocol);
    await new Promise<void>((done, fail) => lookup(hostOf(url), { all: true }, (error) => (error ? fail(error) : done())));
  }

  /** As `net.connect` takes it: gives only addresses that may be called. */
  lookupFor(protocol: Protocol): LookupFunction {
    return (hostname, options, callback) => {
      resolve(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return callback(nobody(error, hostname), [], undefined);
        try {
          for (const { address } of addresses) this.check(address, protocol);
        } catch (refusal) {
          return callback(refusal as NodeJS.ErrnoException, [], undefined);
        }
        const [first] = addresses;
        return options.all === true || !first ? callback(null, addresses) : callback(null, first.address, first.family);
      });
    };
  }

  /** @throws AddressRefused */
  check(address: string, protocol: Protocol): void {
    const ip = ipaddr.process(address);
    if (this.networks.some(([network, bits]) => ip.kind() === network.kind() && ip.match([network, bits] as never))) return;
    if (protocol === 'http:') throw new AddressRefused('it does not begin with https://');
    // Of the public internet: neither private, loopback, link-local, carrier-grade, multicast or reserved, nor one that wraps another (6to4, NAT64).
    if (ip.range() !== 'unicast') throw new AddressRefused(`${address} is not on the public internet (${ip.range()})`);
    // Of IPv6 that is one eighth; the rest is nobody's, and may wrap an address of the house ("::10.0.0.1").
    if (ip.kind() === 'ipv6' && !ip.match(GIVEN_OUT)) throw new AddressRefused(`${address} is not on the public internet (not given out)`);
  }
}

/** Without the brackets of IPv6. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

function isProtocol(protocol: string): protocol is Protocol {
  return protocol === 'http:' || protocol === 'https:';
}

function nobody(error: NodeJS.ErrnoException, hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`the name ${hostname} is not known`, { cause: error }), { code: error.code });
}
