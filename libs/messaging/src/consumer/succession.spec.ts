import { describe, expect, it } from '@jest/globals';
import { Succession } from './succession.js';

describe('The succession of deliveries', () => {
  it('holds while each is the next one', () => {
    const succession = new Succession(7);

    expect([8, 9, 10].map((delivery) => succession.follows(delivery))).toEqual([true, true, true]);
  });

  it.each([
    ['one was lost', 9],
    ['the broker counts anew', 1],
  ])('breaks when %s', (_, delivery) => {
    expect(new Succession(7).follows(delivery)).toBe(false);
  });

  it('stays broken', () => {
    const succession = new Succession(7);

    expect([9, 10].map((delivery) => succession.follows(delivery))).toEqual([false, false]);
  });

  it('shows what is missing at its end', () => {
    const succession = new Succession(7);

    expect([7, 8].map((delivery) => succession.reached(delivery))).toEqual([true, false]);
  });
});
