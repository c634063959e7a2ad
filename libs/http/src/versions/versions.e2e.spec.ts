import { Controller, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { Access } from '../access/access.js';
import { startApp, withToken, type TestApp } from '../testing/test-app.js';
import { TestIssuer } from '../testing/test-issuer.js';
import { expectVersion, IfMatch, RequiresIfMatch } from './if-match.js';

@Controller('v1/regions/:region/directive')
@Access({ roles: ['secretariat'] })
class Desk {
  @Get()
  read(): { version: number } {
    return { version: 3 };
  }

  @Put()
  replace(@IfMatch() expected: number | undefined): { version: number; expected?: number } {
    expectVersion(3, expected);
    return { version: 4, ...(expected === undefined ? {} : { expected }) };
  }

  @Patch()
  changeWithoutLooking(): void {}

  @Post('issue')
  @HttpCode(200)
  @RequiresIfMatch()
  issue(@IfMatch() expected: number | undefined): { expected: number | null } {
    return { expected: expected ?? null };
  }

  @Post()
  create(@IfMatch() expected: number | undefined): { expected: number | null } {
    return { expected: expected ?? null };
  }
}

let issuer: TestIssuer;
let service: TestApp;
let token: string;
beforeAll(async () => {
  issuer = await TestIssuer.start();
  service = await startApp([Desk], { oidc: issuer.oidc });
  token = await issuer.token();
});
afterAll(async () => {
  await service.stop();
  await issuer.stop();
});

const PATH = '/v1/regions/36.04/directive';
const call = async (method: string, path = PATH, ifMatch?: string) => {
  const response = await service.request(path, { method, headers: withToken(token, ifMatch === undefined ? {} : { 'if-match': ifMatch }) });
  const text = await response.text();
  return { status: response.status, etag: response.headers.get('etag'), body: text === '' ? undefined : (JSON.parse(text) as unknown) };
};

describe('An answer that has a version', () => {
  it('carries it as its ETag', async () => {
    expect(await call('GET')).toMatchObject({ status: 200, etag: '"3"' });
  });
});

describe('A change', () => {
  it('goes through with the ETag of the present version', async () => {
    expect(await call('PUT', PATH, '"3"')).toEqual({ status: 200, etag: '"4"', body: { version: 4, expected: 3 } });
  });

  it('goes through when a proxy has weakened the ETag by compressing', async () => {
    expect(await call('PUT', PATH, 'W/"3"')).toMatchObject({ status: 200 });
  });

  it('goes through with "*" for those who want any version', async () => {
    expect(await call('PUT', PATH, '*')).toMatchObject({ status: 200, body: { version: 4 } });
  });

  it('of a version that has been changed since is answered 412 without an ETag', async () => {
    expect(await call('PUT', PATH, '"2"')).toMatchObject({ status: 412, etag: null, body: { code: 'version-mismatch' } });
  });

  it.each([
    ['PUT', PATH],
    ['PATCH', PATH],
    ['POST', `${PATH}/issue`],
  ])('by %s %s without If-Match is answered 428', async (method, path) => {
    expect(await call(method, path)).toMatchObject({ status: 428, body: { code: 'if-match-required' } });
  });

  it.each(['3', '"three"', '"1", "2"', ''])('with If-Match: %s is answered 400', async (ifMatch) => {
    expect(await call('PUT', PATH, ifMatch)).toMatchObject({ status: 400, body: { code: 'if-match-malformed' } });
  });

  it('that creates needs no If-Match', async () => {
    expect(await call('POST')).toMatchObject({ status: 201, body: { expected: null } });
  });
});
