import { describe, expect, it } from '@jest/globals';

import { failureIn } from './embedded-server-error.js';

describe('Reading why a server gave up', () => {
  it.each([
    ['port-in-use', 'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nFATAL:  could not create any TCP/IP sockets'],
    ['port-in-use', '[FTL] Error listening on port: 127.0.0.1:4240, "listen tcp 127.0.0.1:4240: bind: address already in use"'],
    ['disk-full', 'FATAL:  could not write lock file "postmaster.pid": No space left on device'],
    ['failed', 'FATAL:  data directory "/x" has wrong ownership'],
  ])('finds %s', (failure, output) => {
    expect(failureIn('PostgreSQL', output).failure).toBe(failure);
  });

  it('shows the line that tells most, on one line', () => {
    expect(failureIn('PostgreSQL', 'LOG: starting\nFATAL:  data directory "/x" has wrong ownership\nHINT: …\n').message).toBe(
      'PostgreSQL did not start: FATAL:  data directory "/x" has wrong ownership',
    );
  });
});
