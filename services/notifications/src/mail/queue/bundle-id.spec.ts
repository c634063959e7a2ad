import { isId } from '@rakor/kernel';
import fc from 'fast-check';
import { bundleIdOf } from './bundle-id.js';

const seven = new Date('2021-03-30T00:00:00.000Z');

describe('The id of a bundle', () => {
  it('is the same for whoever asks, and another for another reader, channel, region or instant', () => {
    const id = bundleIdOf('33.16', 'a', 'e-mail', seven);
    const others = [
      bundleIdOf('35.24', 'a', 'e-mail', seven),
      bundleIdOf('33.16', 'b', 'e-mail', seven),
      bundleIdOf('33.16', 'a', 'gateway', seven),
      bundleIdOf('33.16', 'a', 'e-mail', new Date(seven.getTime() + 1)),
    ];

    expect(bundleIdOf('33.16', 'a', 'e-mail', seven)).toBe(id);
    expect(new Set([id, ...others]).size).toBe(5);
  });

  it('is a UUIDv7 in the order of the instants', () => {
    const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, instant, fc.string(), (a, b, reader) => {
        const [first, second] = [bundleIdOf('33.16', reader, 'e-mail', a), bundleIdOf('33.16', reader, 'e-mail', b)];
        expect(isId(first)).toBe(true);
        expect(first.charAt(14)).toBe('7');
        if (a < b) expect(first < second).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
