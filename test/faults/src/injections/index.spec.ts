import { everyInjection, injectionsFor } from './index.js';

const names = (wish: Partial<Parameters<typeof injectionsFor>[0]>) =>
  injectionsFor({ cluster: false, outageSeconds: 300, ...wish }).map(({ name }) => name);

describe('The kinds of faults of a run', () => {
  it('have names of their own', () => {
    const every = everyInjection({ outageSeconds: 300 }).map(({ name }) => name);

    expect(new Set(every).size).toBe(every.length);
  });

  it('are those of one server, unless there is a cluster', () => {
    expect(names({})).not.toContain('postgres-failover');
    expect(names({ cluster: true })).toEqual(expect.arrayContaining([...names({}), 'postgres-failover', 'nats-node-disk-lost']));
  });

  it('are only those that were asked for', () => {
    expect(names({ injections: ['nats-killed', 'service-killed'] })).toEqual(['service-killed', 'nats-killed']);
  });

  it('have a long outage among them only when it was asked for', () => {
    expect(names({ cluster: true })).not.toContain('nats-away-long');
    expect(names({ injections: ['nats-away-long'] })).toEqual(['nats-away-long']);
  });
});
