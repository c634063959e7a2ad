import { Controller, Get, Post } from '@nestjs/common';
import { DomainError, type ErrorKind } from '@rakor/kernel';
import { Access, PublicAccess } from '../access/access.js';
import { startApp, type TestApp } from '../testing/test-app.js';

class Refusal extends DomainError {
  readonly code = 'no-addressee';
  constructor(readonly kind: ErrorKind) {
    super('The directive has no addressee. Name at least one.', { pointer: '/addressees' });
  }
}

class NotReady extends DomainError {
  readonly code = 'not-ready';
  readonly kind = 'conflict';
  constructor() {
    super('Not ready yet.', { extension: { missing: [{ what: 'evidence' }], code: 'another' } });
  }
}

@Controller('v1')
@PublicAccess()
class Failing {
  @Get('refused/:kind')
  refuse(): void {
    throw new Refusal(Failing.kind);
  }

  @Get('not-ready')
  listWhatIsMissing(): void {
    throw new NotReady();
  }

  @Get('broken')
  break(): void {
    throw Object.assign(new Error('select nik from citizen where phone = 081234567890'), { parameters: ['secret'] });
  }

  @Get('away')
  loseTheDatabase(): void {
    const driverError = Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });
    throw Object.assign(new Error('query failed'), { driverError });
  }

  @Get('thrown')
  throwText(): void {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the point: libraries do throw such things
    throw 'text';
  }

  static kind: ErrorKind = 'invalid';
}

@Controller('v1/regions/:region/guarded')
class Guarded {
  @Post()
  @Access({ roles: ['leader'] })
  create(): void {}
}

let service: TestApp;
beforeAll(async () => {
  service = await startApp([Failing, Guarded]);
});
afterAll(() => service.stop());

const problemAt = async (path: string, init?: RequestInit) => {
  const response = await service.request(path, init);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return { response, body: (await response.json()) as Record<string, unknown> };
};

describe('A refusal of the domain', () => {
  it('may carry more for programs to read, and not in place of what every problem has', async () => {
    const { response, body } = await problemAt('/v1/not-ready');

    expect([response.status, body]).toMatchObject([409, { code: 'not-ready', detail: 'Not ready yet.', missing: [{ what: 'evidence' }] }]);
  });

  it.each<[ErrorKind, number]>([
    ['invalid', 400],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['stale', 412],
    ['unprocessable', 422],
    ['precondition-required', 428],
    ['unavailable', 503],
  ])('of kind %s is answered %i', async (kind, status) => {
    Failing.kind = kind;

    const { response, body } = await problemAt('/v1/refused/it?nik=3604010101010001');

    expect(response.status).toBe(status);
    expect(body).toEqual({
      type: 'urn:rakor:problem:no-addressee',
      title: 'No addressee',
      status,
      code: 'no-addressee',
      detail: 'The directive has no addressee. Name at least one.',
      instance: '/v1/refused/it',
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
      errors: [{ pointer: '/addressees', detail: 'The directive has no addressee. Name at least one.' }],
    });
  });

  it('that will pass says when to come again', async () => {
    Failing.kind = 'unavailable';

    const { response } = await problemAt('/v1/refused/it');

    expect(response.headers.get('retry-after')).toBe('1');
  });
});

describe('A fault of ours', () => {
  it('says nothing of the inside, and its traceId finds it in the log, without data of citizens', async () => {
    const { response, body } = await problemAt('/v1/broken');

    expect(response.status).toBe(500);
    expect(JSON.stringify(body)).not.toMatch(/select|stack|nik|secret/);
    const line = service.lines.find(({ traceId }) => traceId === body['traceId']);
    expect(line).toMatchObject({
      level: 'error',
      status: 500,
      route: '/v1/broken',
      err: { message: 'select nik from citizen where phone = [number]' },
    });
    expect(JSON.stringify(line)).not.toContain('secret');
  });

  it('keeps the trace that the caller is in', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

    const { body } = await problemAt('/v1/broken', { headers: { traceparent } });

    expect(body['traceId']).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
  });

  it('that the next moment may mend is answered 503 with Retry-After', async () => {
    const { response, body } = await problemAt('/v1/away');

    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(body).toMatchObject({ code: 'temporarily-unavailable' });
  });

  it('that is no Error at all is still a problem', async () => {
    expect((await problemAt('/v1/thrown')).response.status).toBe(500);
  });
});

describe('A path or method that is not there', () => {
  it('is answered 404', async () => {
    const { body } = await problemAt('/v1/nothing?q=1');

    expect(body).toMatchObject({ status: 404, code: 'route-not-found', instance: '/v1/nothing' });
  });

  it('is answered 405 with Allow when the path knows other methods', async () => {
    const { response, body } = await problemAt('/v1/regions/36.04/guarded', { method: 'DELETE' });

    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(body).toMatchObject({ code: 'method-not-allowed' });
  });

  it('is answered 400 when it cannot be decoded', async () => {
    expect((await problemAt('/v1/regions/%E0%A4%A/guarded')).response.status).toBe(400);
  });

  it('is answered 414 when a part of it is too long', async () => {
    expect((await problemAt(`/v1/refused/${'x'.repeat(101)}`)).response.status).toBe(414);
  });
});

describe('The log of a request', () => {
  it('is one line that names the route, and neither the path nor the query', async () => {
    service.lines.length = 0;

    await problemAt('/v1/refused/081234567890?nik=3604010101010001');
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(service.lines).toHaveLength(1);
    expect(service.lines[0]).toMatchObject({
      service: 'test',
      method: 'GET',
      route: '/v1/refused/:kind',
      ms: expect.any(Number) as unknown,
    });
    expect(JSON.stringify(service.lines)).not.toMatch(/081234567890|3604010101010001/);
  });
});
