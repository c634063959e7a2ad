import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEnd } from '@rakor/test-infra';
import { givenBrowser } from './given-browser.js';

/** Answers with what the path says, under the policy that the query says. */
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
  const policy = searchParams.get('policy');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(policy !== null && { 'content-security-policy': policy }) });
  response.end(`${decodeURIComponent(pathname.slice(1))}<p id="token">${request.headers.authorization ?? 'nobody'}</p>`);
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
atEnd(() => new Promise<void>((closed) => server.close(() => closed())));
const browser = await givenBrowser();
const addressOf = (markup: string, query = '') =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${encodeURIComponent(markup)}${query}`;
const SCRIPT = '<script>document.title = "ran"</script>';

describe('A browser of a spec file', () => {
  it('draws text, runs scripts, and speaks for whom it is told', async () => {
    const { page, status, textOf, styleOf } = await browser.open(addressOf(`<h1>Papan é ŋ</h1>${SCRIPT}`), { token: 'abc' });

    expect(status).toBe(200);
    expect(await textOf('body')).toContain('Papan é ŋ');
    expect(await styleOf('h1', 'height')).not.toBe('0px');
    expect(await page.evaluate('document.fonts.check("12px DejaVu Sans Condensed")')).toBe(true);
    expect(await page.title()).toBe('ran');
    expect(await textOf('#token')).toBe('Bearer abc');
  });

  it('holds a page to its policy, and says what it kept out', async () => {
    const { page, complaints } = await browser.open(
      addressOf(`<title>quiet</title>${SCRIPT}`, `?policy=${encodeURIComponent("script-src 'none'")}`),
    );

    expect(await page.title()).toBe('quiet');
    expect(complaints.join()).toContain('Content Security Policy');
  });

  it('finds what stands in the way of a visitor who cannot see', async () => {
    const { barriers } = await browser.open(addressOf('<p style="color: #eee; background: #fff">pucat</p><img src="data:,">'));

    const found = (await barriers()).join('\n');
    for (const barrier of ['image-alt', 'html-has-lang', 'color-contrast']) expect(found).toContain(barrier);
  });
});
