import { acting, givenDirectives } from '../testing/given-directives.js';
import { workOn } from '../testing/given-work.js';

const service = await givenDirectives();
const work = workOn(service);
const secretariat = (region: string) => acting('secretariat', region);
for (const region of ['33.16', '35.24', '51.08', '52.08', '91.71', '36.04']) await service.hasRegion(region);

describe('The numbers of a tenant', () => {
  it('are given once each to meetings that are scheduled at the same time', async () => {
    const { fulfilled } = await service.race(() => work.aMeeting(secretariat('33.16')));

    expect(fulfilled.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `RKR/33.16/2021/${n}`));
  });

  it('are given once each to directives that are drafted at the same time', async () => {
    const { fulfilled } = await service.race(() => work.aDraft(secretariat('35.24'), {}));

    expect(fulfilled.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `ARH/35.24/2021/0000${n}`));
  });

  it('count by themselves', async () => {
    await work.aMeeting(secretariat('36.04'), '2022-06-28T02:00:00Z');

    expect(await work.aMeeting(secretariat('36.04'), '2023-06-28T02:00:00Z')).toMatchObject({ number: 'RKR/36.04/2023/1' });
    expect(await work.aMeeting(secretariat('36.04'), '2022-06-29T02:00:00Z')).toMatchObject({ number: 'RKR/36.04/2022/2' });
  });

  it.each([
    ['WIB', '33.16', '2022-12-31T16:59:59Z', '2022-12-31', 2022],
    ['WIB', '33.16', '2022-12-31T17:00:00Z', '2023-01-01', 2023],
    ['WITA', '51.08', '2022-12-31T15:59:59Z', '2022-12-31', 2022],
    ['WITA', '51.08', '2022-12-31T16:00:00Z', '2023-01-01', 2023],
    ['WIT', '91.71', '2022-12-31T14:59:59Z', '2022-12-31', 2022],
    ['WIT', '91.71', '2022-12-31T15:00:00Z', '2023-01-01', 2023],
  ])('turn the year at midnight %s in %s: %s', async (_, region, startsAt, heldOn, year) => {
    const meeting = await work.aMeeting(secretariat(region), startsAt);
    const directive = await work.aDraft(secretariat(region), {}, startsAt);

    expect(meeting.heldOn).toBe(heldOn);
    expect(meeting.number).toContain(`/${year}/`);
    expect(directive.number).toContain(`/${year}/`);
  });
});
