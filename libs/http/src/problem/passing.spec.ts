import { isPassing } from './passing.js';

const withCode = (code: string) => Object.assign(new Error('no'), { code });

describe('Whether an error is a fault of the moment', () => {
  it.each([
    ['PostgreSQL is stopped by its administrator', withCode('57P01')],
    ['nobody listens', withCode('ECONNREFUSED')],
    ['two transactions wait for each other', withCode('40P01')],
    ['the connection broke during a statement', new Error('Connection terminated unexpectedly')],
    [
      'the connection broke between two statements',
      new Error('Database connection provided by a query runner was already released, cannot …'),
    ],
    ['the query runner is gone with its connection', new Error('Query runner already released. Cannot run queries anymore.')],
    ['the cause is one', new Error('query failed', { cause: withCode('08006') })],
    ['the driver’s error is one', Object.assign(new Error('query failed'), { driverError: withCode('53300') })],
  ])('yes, when %s', (_, error) => {
    expect(isPassing(error)).toBe(true);
  });

  it.each([
    ['a row exists already', withCode('23505')],
    ['a mistake of ours', new TypeError('undefined is not a function')],
    ['something that is no error', 'text'],
  ])('no, when it is %s', (_, error) => {
    expect(isPassing(error)).toBe(false);
  });
});
