import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { ensureIssuerKey, readIssuerKey } from './issuer-key.js';
import { AUDIENCE, readBearer, signToken } from './token.js';

const folder = await mkdtemp(join(tmpdir(), 'rakor-token-'));
const keyFile = join(folder, 'key.json');
await ensureIssuerKey(keyFile);
const key = await readIssuerKey(keyFile);
const POSITION = '01890000-0000-7000-8000-000000000001';
const issuer = 'http://127.0.0.1:3100';
afterAll(() => rm(folder, { recursive: true }));

describe('A token of the local issuer', () => {
  it('says who speaks, for which region and organisation, and holds for 12 hours', async () => {
    const token = await signToken(readBearer(['organisation', '36.04', 'dinkes']), key, issuer);

    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet({ keys: [key.publicJwk] }), {
      issuer,
      audience: AUDIENCE,
      typ: 'at+jwt',
    });

    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt', kid: key.id });
    expect(payload).toMatchObject({
      sub: 'organisation@36.04/dinkes',
      role: 'organisation',
      region: '36.04',
      organisation: 'dinkes',
      client_id: 'rakor-local',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(12 * 3600);
  });

  it('says which position its subject holds, where it is asked to', async () => {
    const bearer = readBearer(['organisation', '36.04', 'dinkes', '--position', POSITION, '--subject', 'sri.wahyuni']);

    const token = await signToken(bearer, key, issuer);

    expect(JSON.parse(atob(token.split('.')[1] ?? ''))).toMatchObject({ sub: 'sri.wahyuni', position: POSITION, organisation: 'dinkes' });
  });

  it('leaves the organisation out where the role speaks for none', async () => {
    const token = await signToken(readBearer(['leader', '36']), key, issuer);

    expect(JSON.parse(atob(token.split('.')[1] ?? ''))).not.toHaveProperty('organisation');
  });

  it('is signed by a key that stays, that only its owner reads, and whose private part is not published', async () => {
    await ensureIssuerKey(keyFile);

    expect((await readIssuerKey(keyFile)).id).toBe(key.id);
    expect((await stat(keyFile)).mode & 0o077).toBe(0);
    expect(key.publicJwk).not.toHaveProperty('d');
  });
});

describe('Asking for a token', () => {
  it.each([
    [[], /<role> <region>/],
    [['leader'], /<role> <region>/],
    [['boss', '36.04'], /no role "boss"\. Roles: province-admin/],
    [['leader', '36.00'], /two digits: 36/],
    [['leader', '3604'], /"3604" is no region/],
    [['leader', '36.04.01'], /is no region/],
    [['province-admin', '36.04'], /acts for a province: 36/],
    [['regency-admin', '36'], /regency or city/],
    [['organisation', '36.04'], /organisation 36\.04 <code/],
    [['leader', '36.04', 'x', 'y'], /Too many/],
    [['leader', '36.04', '--position', 'kadis', '--subject', 'sri'], /"kadis" is no id/],
    [['leader', '36.04', '--position', POSITION], /--subject <account>/],
    [['leader', '36.04', '--name', 'x'], /'--name'/],
  ])('%j is answered with what would be right', (args, answer) => {
    expect(() => readBearer(args)).toThrow(answer);
  });
});
