import { DirectiveIssuedV1 } from '@rakor/contracts';
import { eventually, givenBrowser, givenService } from '@rakor/testing';
import { anAddressee, anIssue } from '../../facts.builder.js';
import { notifications } from '../../service.js';
import type { MessageSummary } from '../message.view.js';

const service = await givenService(notifications);
const browser = await givenBrowser();
const dinkes = service.api.as('organisation', '33.16', 'dinkes');
const inbox = async () => (await dinkes.get<{ items: MessageSummary[] }>('/v1/regions/33.16/inbox')).body.items;
const arrives = async (number: string) =>
  service.hears(
    { type: DirectiveIssuedV1, fact: anIssue({ number, addressees: [anAddressee({ region: '33.16', organisationCode: 'dinkes' })] }) },
    { region: '33.16' },
  );
const open = async (query = '', role: 'organisation' | 'auditor' = 'organisation') =>
  browser.open(`${service.url}/v1/regions/33.16/inbox.html?${query}`, {
    session: await service.issuer.aToken({ role, region: '33.16', ...(role === 'organisation' && { organisation: 'dinkes' }) }),
  });

describe('The page of an inbox', () => {
  it('shows what comes without being loaded again, and what is opened is read', async () => {
    const { page, textOf, complaints } = await open();
    expect(await textOf('#messages')).toBe('Tidak ada pesan.');
    await arrives('ARH/33.16/2021/00001');
    await eventually(async () => expect(await textOf('#messages')).toMatch(/ARH\/33\.16\/2021\/00001.*baru/s));
    expect(await textOf('#unread')).toBe('1 belum dibaca.');

    await page.click('#messages a');
    await page.waitForSelector('#message p');
    await eventually(async () => expect((await inbox())[0]?.readAt).not.toBeNull());
    await page.goBack();

    await eventually(async () => expect(await textOf('#unread')).toBe('Semua sudah dibaca.'));
    expect(complaints).toEqual([]);
  });

  it('is worked off by keyboard, and found again by words', async () => {
    const [message] = await inbox();
    const { page, textOf } = await open('lang=en');
    await page.focus(`#done-${message?.id}`);
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await textOf('#messages')).toBe('There are no messages.'));
    expect(await textOf('#said')).toBe('Marked as done.');

    await page.select('select[name=state]', 'done');
    await page.type('input[name=q]', '00001');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`#reopen-${message?.id}`);

    expect(page.url()).toContain('q=00001');
    await page.type('input[name=q]', ' nothing-like-it');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await textOf('#messages')).toBe('There are no messages.'));
  });

  it('shows an auditor everything, and nothing to press', async () => {
    const { page, textOf } = await open('state=all&lang=en', 'auditor');

    expect(await textOf('#messages')).toContain('Dinas Kesehatan');
    expect(await page.evaluate('document.querySelectorAll("[data-post]").length')).toBe(0);
    await page.click('#messages a');
    await page.waitForSelector('#message p');
    expect(await page.evaluate('document.getElementById("message").dataset.reads')).toBe('');
  });

  it.each(['id', 'en'])('has no barrier, and its messages have none (%s)', async (lang) => {
    const { page, barriers } = await open(`lang=${lang}&state=all`);
    expect(await barriers()).toEqual([]);
    await page.click('#messages a');
    await page.waitForSelector('#message p');
    expect(await barriers()).toEqual([]);
  });

  it('does not show anybody else’s', async () => {
    const [message] = await inbox();
    const dinsos = await service.issuer.aToken({ role: 'organisation', region: '33.16', organisation: 'dinsos' });

    const { status } = await browser.open(`${service.url}/v1/regions/33.16/inbox/${message?.id}/page.html`, { session: dinsos });

    expect(status).toBe(404);
  });
});
