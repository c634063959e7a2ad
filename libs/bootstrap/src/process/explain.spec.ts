import { SettingsRefused } from '../config/environment-reader.js';
import { explain } from './explain.js';

const failed = (message: string, code: string): Error => Object.assign(new Error(message), { code });

describe('Why a service cannot start', () => {
  it('is told with the mend, where there is a known one', () => {
    expect(explain(failed('listen EADDRINUSE: address already in use 127.0.0.1:3102', 'EADDRINUSE'))).toBe(
      'listen EADDRINUSE: address already in use 127.0.0.1:3102: another process listens on this port. Stop it, or set PORT.',
    );
  });

  it('is told of every address of a host that has several', () => {
    const both = Object.assign(
      new AggregateError([new Error('connect ECONNREFUSED ::1:5432'), new Error('connect ECONNREFUSED 127.0.0.1:5432')]),
      {
        code: 'ECONNREFUSED',
      },
    );

    expect(explain(both)).toMatch(/::1:5432; Error: connect ECONNREFUSED 127\.0\.0\.1:5432: nothing listens there/);
  });

  it('is told of every setting', () => {
    expect(explain(new SettingsRefused(['A is not set.', 'B is not set.']))).toBe(
      'The settings do not hold:\n  - A is not set.\n  - B is not set.',
    );
  });

  it('is whatever the error says otherwise', () => {
    expect(explain(new Error('something else'))).toBe('something else');
  });
});
