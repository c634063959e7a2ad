import { atEnd } from '@rakor/test-infra';
import type { AxeResults } from 'axe-core';
import type { CookieData, Page } from 'puppeteer-core';
import { chromium } from './chromium.js';

export interface Visit {
  /** Sent as a bearer token with every request. */
  readonly token?: string;
  /** Kept as the cookie of somebody who is signed in. */
  readonly session?: string;
  /** Of the window; 1200 × 800 unless said. */
  readonly width?: number;
  readonly height?: number;
}

/** A page in a real browser. */
export interface OpenPage {
  /** Everything that a visitor can do: click, type, read, print. */
  readonly page: Page;
  readonly status: number;
  /** What the browser complained of: scripts that failed, what the policy of the page kept out, what was not found. */
  readonly complaints: readonly string[];
  /** What a visitor reads at the first element that a selector finds. */
  textOf(selector: string): Promise<string>;
  /** How that element looks: ("h1", "font-size") is "26px". */
  styleOf(selector: string, property: string): Promise<string>;
  /** Where the page fails WCAG 2.2 A and AA, as far as a machine can see (axe-core). */
  barriers(): Promise<string[]>;
}

export interface TestBrowser {
  /** Opens an address in a window of its own, without anybody's cookies. */
  open(url: string, visit?: Visit): Promise<OpenPage>;
}

/** Without a sandbox: a container's root has none, and it visits our own pages only. */
const FLAGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none', '--hide-scrollbars'];
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Starts a real browser, which is closed when the spec file is over. */
export async function givenBrowser(): Promise<TestBrowser> {
  // Loaded here: spec files that need no browser do not wait for it.
  const { launch } = await import('puppeteer-core');
  const { executablePath, env } = await chromium();
  const browser = await launch({ executablePath, headless: 'shell', args: FLAGS, env: { ...process.env, ...env } });
  atEnd(() => browser.close());

  return {
    open: async (url, { token, session, width = 1200, height = 800 } = {}) => {
      const page = await (await browser.createBrowserContext()).newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setViewport({ width, height });
      if (token !== undefined) await page.setExtraHTTPHeaders({ authorization: `Bearer ${token}` });
      if (session !== undefined) await page.browserContext().setCookie(cookieOf(session, new URL(url).hostname));
      const response = await page.goto(url);
      const ask = async (question: string): Promise<string> => String(await page.evaluate(question));
      const found = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
      return {
        ...{ page, status: response?.status() ?? 0, complaints, barriers: () => barriersOf(page) },
        textOf: (selector) => ask(`${found(selector)}.innerText`),
        styleOf: (selector, property) => ask(`getComputedStyle(${found(selector)})[${JSON.stringify(property)}]`),
      };
    },
  };
}

/** As whoever signs people in sets it. */
function cookieOf(session: string, domain: string): CookieData {
  return { name: 'rakor-session', value: session, domain, httpOnly: true, sameSite: 'Lax' };
}

async function barriersOf(page: Page): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(STANDARDS)} })`)) as AxeResults;
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}
