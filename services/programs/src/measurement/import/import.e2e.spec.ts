import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { race } from '@rakor/testing';
import { type Cell, writeTable } from '@rakor/tables';
import { givenIndicators } from '../../testing/given-indicators.js';
import { CSV, XLSX } from '../table.types.js';
import type { ImportReport } from './import.view.js';

// Blora has 295 villages in 16 districts.
const REGION = '33.16';
const service = await givenIndicators([REGION, '33', '36.04']);
const { announced, database, issuer, url, leader, secretariat } = service;
service.clock.travelTo('2023-01-25T02:00:00Z');
const rabies = await service.adopted(REGION, 'rabies-cases');
const vaccination = await service.adopted(REGION, 'vaccination-coverage');
await service.adopted(REGION, 'tourist-visits');
await service.adopted('33', 'rabies-cases');
await database.admin.query(`update programs.indicator set organisation_code = 'disbudpar' where region = $1 and code = 'tourist-visits'`, [
  REGION,
]);
const { rows: villages } = await database.admin.query<{ code: string }>(
  `select code from programs.reference_region where level = 4 and code like '33.16.%' order by code`,
);

const folder = await mkdtemp(join(tmpdir(), 'rakor-import-'));
afterAll(() => rm(folder, { recursive: true }));

const HEADING = 'indikator;periode;wilayah;pembilang;penyebut\n';
const lines = (rows: readonly (readonly string[])[]) => HEADING + rows.map((cells) => `${cells.join(';')}\n`).join('');
/** One for each village, of as many months of 2022 as it takes. */
const cases = (count: number) =>
  Array.from({ length: count }, (_, n) => [
    ...['rabies-cases', `2022-${String(1 + (Math.floor(n / villages.length) % 12)).padStart(2, '0')}`],
    ...[villages[n % villages.length]?.code ?? '', String(n % 7)],
    '',
  ]);

async function send(
  body: string | Uint8Array<ArrayBuffer>,
  query = '',
  { type = CSV, as = 'secretariat', organisation = '', key = '' } = {},
) {
  const bearer = { role: as as 'secretariat', region: REGION, ...(organisation !== '' && { organisation }) };
  const response = await fetch(`${url}/v1/regions/${REGION}/measurements/import${query}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await issuer.aToken(bearer)}`,
      'content-type': type,
      ...(key !== '' && { 'idempotency-key': key }),
    },
    body,
  });
  const answer = (await response.json()) as ImportReport & { code: string; errors: { pointer: string; detail: string }[] };
  return { status: response.status, body: answer, replayed: response.headers.get('idempotency-replayed') };
}
async function count(table = 'measurement'): Promise<number> {
  const { rows } = await database.admin.query<{ count: number }>(`select count(*)::int as count from programs.${table} where region = $1`, [
    REGION,
  ]);
  return rows[0]?.count ?? -1;
}

describe('A file of figures', () => {
  it('is only looked at in a dry run', async () => {
    expect(await send(lines(cases(600)), '?dryRun=true')).toMatchObject({
      ...{ status: 200, body: { importId: null, dryRun: true, rows: 600, submitted: 600, faulty: 0, faults: [] } },
    });
    expect(await count()).toBe(0);
  });

  it('with an unknown region in line 4,711 is refused as a whole, and that line is named (all or nothing)', async () => {
    const spread = cases(5_000).map((cells, n) => cells.with(1, `20${22 - Math.floor(n / 3_540)}-${cells[1]?.slice(5) ?? ''}`));
    spread[4_709] = (spread[4_709] ?? []).with(2, '33.16.99.2001');

    const refused = await send(lines(spread));

    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'import-refused',
        errors: [{ pointer: '/lines/4711/wilayah', detail: 'line 4711, column "wilayah": no region has the code "33.16.99.2001"' }],
      },
    });
    expect([
      await count(),
      await count('measurement_history'),
      (await announced()).filter(({ type }) => type.includes('imported')),
    ]).toEqual([0, 0, []]);
  });

  it('tells everything that is wrong with it at once', async () => {
    const [village = ''] = villages.map(({ code }) => code);
    const { body } = await send(
      lines([
        ['rabies-cases', '2022-13', village, '1', ''],
        ['stunting-ssgi', '2022', REGION, '1', '2'],
        ['vaccination-coverage', '2022-01', village, '601', '600'],
        ['rabies-cases', '2022-01', village, '1.000', ''],
        ['rabies-cases', '2022-02', village, '1', ''],
        ['rabies-cases', '2022-02', village, '2', ''],
        ['rabies-cases', '2022-03', '36.04.01.2001', '2', ''],
      ]),
      '?dryRun=true',
    );

    expect(body.faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'periode'],
      [3, 'indikator'],
      [4, 'pembilang'],
      [5, 'pembilang'],
      [8, 'wilayah'],
      [7, 'wilayah'],
    ]);
    expect(body).toMatchObject({ rows: 7, faulty: 6, submitted: 1 });
  });

  it('is taken over once, by many who send it at the same time, and told of in one event', async () => {
    const file = lines(cases(3_000));
    const { fulfilled } = await race(8, () => send(file));

    expect(fulfilled.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422, 422, 422, 422]);
    expect([await count(), await count('measurement_history')]).toEqual([3_000, 3_000]);
    expect((await announced()).filter(({ type }) => type.includes('imported'))).toMatchObject([
      {
        type: 'programs.measurements-imported.v1',
        sequence: 1,
        data: { rows: 3_000, series: [{ indicatorCode: 'rabies-cases', submitted: 3_000, firstPeriod: '2022-01', lastPeriod: '2022-11' }] },
      },
    ]);
  });

  it('waits for approval, all of a month at once', async () => {
    expect(await leader(REGION).post(`/v1/regions/${REGION}/indicators/${rabies.id}/approve`, { period: '2022-01' })).toMatchObject({
      ...{
        status: 200,
        body: { approved: villages.length, tally: { reported: villages.length, expected: villages.length, complete: true } },
      },
    });
  });

  it('that was answered before is answered again from the store', async () => {
    const file = lines([['rabies-cases', '2022-12', villages[0]?.code ?? '', '5', '']]);
    const [first, second] = [await send(file, '', { key: 'berkas-1' }), await send(file, '', { key: 'berkas-1' })];

    expect([first.status, second.status, second.replayed]).toEqual([200, 200, 'true']);
    expect(second.body).toEqual(first.body);
    expect(await send(lines([]), '', { key: 'berkas-1' })).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('revises what is there already when it says why, and leaves alone what says the same', async () => {
    const changed = lines(cases(10).map((cells, n) => (n < 3 ? cells.with(3, '99') : cells)));

    expect(await send(changed)).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([expect.objectContaining({ pointer: '/lines/2/periode' })]) as unknown },
    });
    expect(await send(changed, '?existing=revise')).toMatchObject({ status: 400, body: { code: 'import-needs-reason' } });
    expect(await send(changed, '?existing=revise&reason=Data%20Januari%20diperbaiki')).toMatchObject({
      ...{ status: 200, body: { rows: 10, submitted: 0, revised: 3, unchanged: 7 } },
    });
    const { rows } = await database.admin.query(
      `select h.numerator::int, step, reason from programs.measurement_history h join programs.measurement m using (region)
        where m.id = h.measurement_id and m.import_line = 2 and m.period = '2022-01' order by h.version`,
    );
    expect(rows.map(({ step }: { step: string }) => step)).toEqual(['submitted', 'approved', 'revised']);
    expect(rows.at(-1)).toEqual({ numerator: 99, step: 'revised', reason: 'Data Januari diperbaiki' });
  });

  it('of an organisation holds only what it owns', async () => {
    const file = HEADING + `tourist-visits;2022-12;${REGION};1200;\nvaccination-coverage;2022-12;${villages[0]?.code ?? ''};1;2\n`;

    expect((await send(file, '?dryRun=true', { as: 'organisation', organisation: 'dinkes' })).body.faults).toEqual([
      { line: 2, column: 'indikator', reason: '"tourist-visits" belongs to dinkes' },
    ]);
  });

  it.each([
    ['', 'table-unreadable'],
    ['a,b\n', 'import-refused'],
    ['indicator,period,place,numerator\n"x', 'table-unreadable'],
  ])('that is none (%j) is refused: %s', async (text, code) => {
    expect(await send(text)).toMatchObject({ status: 422, body: { code } });
  });
});

describe('An Excel file', () => {
  it('is taken over like any other, through what a spreadsheet makes of months and numbers', async () => {
    const path = join(folder, 'a.xlsx');
    async function* rows(): AsyncGenerator<Cell[][]> {
      yield [['vaccination-coverage', 44713n, villages[0]?.code ?? '', 120n, 600n]];
    }
    await writeTable(path, 'xlsx', HEADING.trim().split(';'), rows());

    expect(await send(new Uint8Array(await readFile(path)), '', { type: XLSX })).toMatchObject({ status: 200, body: { submitted: 1 } });
    expect((await secretariat(REGION).get(`/v1/regions/${REGION}/indicators/${vaccination.id}/measurements`)).body).toMatchObject({
      items: [{ period: '2022-06', value: '20.00', status: 'submitted' }],
    });
  });
});

describe('An export', () => {
  const download = async (region: string, query: string) => {
    const response = await fetch(`${url}/v1/regions/${region}/measurements/export${query}`, {
      headers: { authorization: `Bearer ${await issuer.aToken({ role: 'auditor', region })}` },
    });
    return { type: response.headers.get('content-type'), file: new Uint8Array(await response.arrayBuffer()) };
  };

  it.each(['csv', 'xlsx'])('as %s can be imported again, and changes nothing', async (format) => {
    const { file } = await download(REGION, `?format=${format}`);

    expect(await send(file, '?existing=revise&reason=x&dryRun=true', { type: format === 'csv' ? CSV : XLSX })).toMatchObject({
      ...{ status: 200, body: { rows: 3_002, submitted: 0, revised: 0, unchanged: 3_002, faults: [] } },
    });
  });

  it('of a province holds what its regencies stand for, and of another nothing', async () => {
    const text = new TextDecoder().decode((await download('33', '?indicator=rabies-cases&from=2022-01&until=2022-01')).file);

    expect(text.split('\r\n')).toHaveLength(villages.length + 2);
    expect(text).toContain('rabies-cases,2022-01,33.16.05.2001,Gadon,,');
    expect(new TextDecoder().decode((await download('36.04', '')).file).split('\r\n')).toHaveLength(2);
  });
});
