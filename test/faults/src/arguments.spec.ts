import { NotUnderstood, readWish } from './arguments.js';

const KNOWN = ['nats-killed', 'service-killed'];
const read = (line: string) => readWish(line.split(' ').filter(Boolean), KNOWN);

describe('The arguments of a run', () => {
  it('may all be left out', () => {
    expect(read('')).toMatchObject({ minutes: 1, once: false, keep: false, cluster: false, outageSeconds: 300, workload: 'commands' });
  });

  it('name minutes, seed, kinds and a plant', () => {
    expect(read('--minutes 0.5 --seed=42 --injections nats-killed,service-killed --plant naive-cursor --once --keep')).toMatchObject({
      ...{ minutes: 0.5, seed: 42, once: true, keep: true, plant: 'naive-cursor' },
      injections: ['nats-killed', 'service-killed'],
    });
  });

  it('choose the servers, and how long an outage lasts', () => {
    expect(read('--cluster --outage-seconds 20')).toMatchObject({ cluster: true, outageSeconds: 20 });
    expect(read('--workload notify')).toMatchObject({ workload: 'notify' });
  });

  it.each([
    ['--minute 5', /no option --minute\.\nnpm run faults/],
    ['--minutes', /--minutes needs a value/],
    ['--minutes soon', /--minutes is a number from 0\.1 to 600, not "soon"/],
    ['--injections nats-kill', /no injection "nats-kill"\. There are: nats-killed, service-killed\./],
    ['--workload mail', /no workload "mail"\. There are: commands, notify\./],
    ['--plant bug', /no plant "bug"\. There are: .*naive-cursor/],
  ])('that mean nothing are explained: %s', (line, message) => {
    expect(() => read(line)).toThrow(NotUnderstood);
    expect(() => read(line)).toThrow(message);
  });
});
