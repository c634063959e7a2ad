import { DirectiveClosedV1, DirectiveIssuedV1 } from '@rakor/contracts';
import { eventually, FixedClock, givenBrowser, givenService } from '@rakor/testing';
import { aDirectiveClosing, anAddressee, anIssue } from '../../facts.builder.js';
import { aRuleWish } from '../../rule/rule.builder.js';
import { notifications } from '../../service.js';

const region = '33.16';
const service = await givenService(notifications, { clock: new FixedClock('2021-03-29T06:05:00.000Z') });
const browser = await givenBrowser();
const open = async (query = '') =>
  browser.open(`${service.url}/v1/regions/${region}/deliveries.html?${query}`, {
    session: await service.issuer.aToken({ role: 'secretariat', region }),
  });

describe('Somebody who says that nothing came', () => {
  it('is looked up by the code of the organisation, and the event’s story says on which way it went', async () => {
    const fact = anIssue({ addressees: [anAddressee({ region, organisationCode: 'dinkes' })] });
    await service.hears({ type: DirectiveIssuedV1, fact }, { region });
    await eventually(async () => {
      const { rowCount } = await service.database.admin.query('select from notifications.message');
      expect(rowCount).toBe(1);
    });
    const { page, textOf, complaints } = await open();
    expect(await textOf('#found')).toContain('Tulis kode organisasi');

    await page.type('input[name=q]', 'dinkes');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#found table');
    expect(await textOf('#found')).toContain('Arahan ARH/33.16/2021/00001 dari Bupati Blora');
    expect(await textOf('#found')).toContain('Kotak masuk: sampai Senin, 29 Maret 2021 pukul 13.05 WIB.');
    await Promise.all([page.waitForNavigation(), page.click('#found td a, #found th a')]);

    expect(await textOf('#found')).toMatch(/Diberitahukan kepada.*Dinas Kesehatan.*directive-issued \(bawaan\)/s);
    expect(complaints).toEqual([]);
  });

  it('is told, in English too, which rule left it out', async () => {
    const audience = [{ kind: 'organisation', code: 'inspektorat' }] as const;
    await service.api
      .as('regency-admin', region)
      .put(`/v1/regions/${region}/routing-rules/inspektorat`, aRuleWish({ audience }), { ifMatch: 0 });
    const event = await service.hears({ type: DirectiveClosedV1, fact: aDirectiveClosing() }, { region });
    await eventually(async () => {
      const { rowCount } = await service.database.admin.query('select from notifications.untold');
      expect(rowCount).toBe(1);
    });

    const { textOf, complaints } = await open(`lang=en&q=${event}`);

    expect(await textOf('#found')).toContain('Not told, because the organisation is not known in this region (organisation inspektorat).');
    expect(complaints).toEqual([]);
  });

  it('is told that the region only tries things out', async () => {
    expect(await (await open()).page.$('#testing')).toBeNull();
    const admin = service.api.as('regency-admin', region);
    await admin.put(`/v1/regions/${region}/test-mode`, { until: '2021-03-30T06:05:00.000Z' }, { ifMatch: 0 });

    const { textOf, complaints } = await open('lang=en');

    expect(await textOf('#testing')).toBe(
      'This region is in test mode until Tuesday, 30 March 2021 at 13:05 WIB: nothing leaves the house but to guests of the test.',
    );
    expect(complaints).toEqual([]);
    await admin.put(`/v1/regions/${region}/test-mode`, { until: null }, { ifMatch: 1 });
  });

  it('is told that there is nothing', async () => {
    expect(await (await open('lang=en&q=nobody-of-this-name')).textOf('#found')).toContain('Nothing was found.');
  });
});
