import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@rakor/embedded';
import { atEnd, givenBrowser } from '@rakor/testing';
import { decodeJwt } from 'jose';
import { createIssuer } from '../issuer.js';
import { ensureIssuerKey, readIssuerKey } from '../issuer-key.js';

const listens = async (server: Server, port: number): Promise<number> => {
  await once(server.listen(port, '127.0.0.1'), 'listening');
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
};
const folder = mkdtempSync(join(tmpdir(), 'rakor-sign-in-'));
atEnd(() => rmSync(folder, { recursive: true }));
await ensureIssuerKey(join(folder, 'key.json'));
const port = await freePort();
const issuer = `http://127.0.0.1:${port}`;
await listens(createIssuer(await readIssuerKey(join(folder, 'key.json')), issuer), port);
/** Stands for a service: shows the session that a browser brings. */
const servicePort = await listens(
  createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(request.headers.cookie ?? 'nobody');
  }),
  0,
);
const board = `http://localhost:${servicePort}/v1/regions/33.16/board.html?lang=en`;
const signIn = (to: string) => `${issuer}/sign-in?to=${encodeURIComponent(to)}`;
const send = (fields: Record<string, string>, headers: Record<string, string> = { origin: issuer }) =>
  fetch(`${issuer}/sign-in`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) });

describe('The sign-in of the local stack', () => {
  it('takes a browser to where it wanted to go, as whom it said', async () => {
    const { page, complaints, barriers, textOf } = await (await givenBrowser()).open(signIn(board));
    expect(await barriers()).toEqual([]);
    await page.select('select[name=role]', 'secretariat');

    await Promise.all([page.waitForNavigation(), page.click('button')]);

    const [name = '', token = ''] = (await textOf('body')).split('=');
    expect([page.url(), name]).toEqual([board.replace('localhost', '127.0.0.1'), 'rakor-session']);
    expect(decodeJwt(token)).toMatchObject({ iss: issuer, role: 'secretariat', region: '33.16' });
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(complaints).toEqual([]);
  });

  it('says what is wrong with who nobody can be', async () => {
    const answer = await send({ to: board, role: 'organisation', region: '33.16' });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('The role &quot;organisation&quot; speaks for one');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it.each(['https://example.com/', 'http://127.0.0.1.example.com/', 'javascript:alert(1)', '//example.com'])(
    'takes nobody to %s',
    async (to) => {
      expect((await send({ to, role: 'leader', region: '33.16' })).headers.get('location')).toBe('/sign-in');
    },
  );

  it.each<Record<string, string>>([{}, { origin: 'https://example.com' }, { origin: 'null' }])(
    'signs nobody in from a page of %j',
    async (headers) => {
      const answer = await send({ to: board, role: 'leader', region: '33.16' }, headers);

      expect(answer.status).toBe(403);
      expect(answer.headers.get('set-cookie')).toBeNull();
    },
  );
});
