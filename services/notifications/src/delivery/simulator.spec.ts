import { isSimulator, simulated } from './simulator.js';

describe('The simulator', () => {
  it.each([
    ['delivered', { kind: 'arrived', receipt: true }],
    ['temporary-failure', { kind: 'failed', code: 'simulated-temporary', forGood: false }],
    ['timeout', { kind: 'failed', code: 'timeout', forGood: false }],
    ['permanent-failure', { kind: 'failed', code: 'simulated-permanent', forGood: true }],
    ['Timeout', { kind: 'failed', code: 'timeout', forGood: false }],
    ['whatever', { kind: 'failed', code: 'simulated-permanent', forGood: true }],
    ['constructor', { kind: 'failed', code: 'simulated-permanent', forGood: true }],
    ['__proto__', { kind: 'failed', code: 'simulated-permanent', forGood: true }],
  ])('ends a delivery to %s accordingly', (name, outcome) => {
    expect(simulated(name, true)).toMatchObject(outcome);
  });

  it.each([
    ['delivered@simulator.invalid', true],
    ['timeout.simulator.invalid', true],
    ['Delivered@Simulator.Invalid', true],
    ['delivered@simulator.invalid.id', false],
    ['delivered@notsimulator.invalid', false],
    ['camat@lamongankab.go.id', false],
    ['+620000000004', true],
    ['+6281000000001', false],
  ])('takes %s: %p', (address, taken) => {
    expect(isSimulator(address)).toBe(taken);
  });
});
