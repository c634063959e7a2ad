import { PassThrough } from 'node:stream';
import { createLogger, type Logger } from './logger.js';
import { NestLogger } from './nest-logger.js';

const lines: Record<string, unknown>[] = [];
let logger: Logger;

beforeEach(() => {
  lines.length = 0;
  const destination = new PassThrough();
  destination.on('data', (chunk: Buffer) => lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>));
  logger = createLogger({ service: 'directives', level: 'debug', destination });
});

describe('The log', () => {
  it('writes one JSON line with the service, the time and the fields of the line', () => {
    logger.info({ traceId: 'a1', region: '36.04', eventId: 'e1' }, 'issued');

    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
        service: 'directives',
        traceId: 'a1',
        region: '36.04',
        eventId: 'e1',
        msg: 'issued',
      },
    ]);
  });

  it.each(['authorization', 'Authorization', 'access_token', 'accessToken', 'password', 'nik', 'NIK', 'phone', 'phoneNumber'])(
    'never shows a field named %s',
    (name) => {
      logger.info({ citizen: { contacts: [{ [name]: 'very-secret' }] }, [name]: 'very-secret' }, 'x');

      expect(JSON.stringify(lines)).not.toContain('very-secret');
      expect(lines[0]).toMatchObject({ [name]: '[redacted]', citizen: { contacts: [{ [name]: '[redacted]' }] } });
    },
  );

  it('never shows a secret that a child logger was given', () => {
    logger.child({ token: 'very-secret' }).info('x');

    expect(JSON.stringify(lines)).not.toContain('very-secret');
  });

  it('leaves the logged object itself as it was', () => {
    const person = { nik: '3604010101010001' };

    logger.info({ person }, 'x');

    expect(person).toEqual({ nik: '3604010101010001' });
  });

  it('cuts an object that refers to itself', () => {
    const loop: Record<string, unknown> = { region: '36' };
    loop['self'] = loop;

    logger.info(loop, 'x');

    expect(lines[0]).toMatchObject({ region: '36' });
  });

  it('shows type, message, stack, code and cause of an error, and nothing else that hangs on it', () => {
    const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (nik)=(3604010101010001) exists' });
    const error = Object.assign(new Error('Query failed for 3604010101010001 with Bearer abc.def', { cause }), {
      parameters: ['081234567890'],
    });

    logger.error({ err: error }, 'failed');

    expect(lines[0]).toMatchObject({
      err: { type: 'Error', message: 'Query failed for [number] with Bearer [redacted]', cause: { code: '23505' } },
    });
    expect(JSON.stringify(lines)).not.toMatch(/3604010101010001|081234567890|abc\.def/);
  });
});

describe("Nest's own messages", () => {
  it('are lines of the same log, with the class they come from', () => {
    new NestLogger(logger).warn('odd', 'RoutesResolver');

    expect(lines[0]).toMatchObject({ level: 'warn', context: 'RoutesResolver', msg: 'odd', service: 'directives' });
  });

  it('keep the stack of an error', () => {
    new NestLogger(logger).error('broken', 'Error: broken\n at x', 'Injector');

    expect(lines[0]).toMatchObject({ level: 'error', context: 'Injector', stack: 'Error: broken\n at x', msg: 'broken' });
  });
});
