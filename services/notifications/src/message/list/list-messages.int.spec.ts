import { CursorMalformed, encodeCursor } from '@rakor/http';
import { newId, type RequestContext } from '@rakor/kernel';
import { givenStage } from '@rakor/testing';
import { CountUnread } from '../count-unread/count-unread.query.js';
import { aMessageRow } from '../message-row.builder.js';
import { MessageSchema } from '../message.schema.js';
import { ListMessages, type Listing } from './list-messages.query.js';

const stage = await givenStage({ service: 'notifications', entities: [MessageSchema] });
const { messaging } = await stage.open();
const messages = new ListMessages(messaging.unitOfWork);
const counting = new CountUnread(messaging.unitOfWork);

const blora: RequestContext = { region: '33.16', actorId: 'somebody' };
const secretariat: RequestContext = { ...blora, role: 'secretariat' };
const dinkes: RequestContext = { ...blora, role: 'organisation', organisation: 'dinkes' };
const given = (wish: Parameters<typeof aMessageRow>[0]) => aMessageRow(wish).insertInto(stage.database.admin);
const page = (context: RequestContext, wish: Partial<Listing> = {}) =>
  messages.page(context, { limit: 50, cursor: undefined, onlyUnread: false, language: 'id', ...wish });
const ids = async (context: RequestContext, wish: Partial<Listing> = {}) => (await page(context, wish)).items.map(({ id }) => id);

/** All pages, one after the other. */
async function allOf(context: RequestContext, wish: Partial<Listing>): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await page(context, { ...wish, cursor });
    found.push(...items.map(({ id }) => id));
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return found;
}

const office = { recipient_kind: 'office', recipient_code: 'secretariat', organisation_id: null } as const;
const government = { recipient_code: 'pemkab-blora' };
const read = { read_at: new Date('2021-03-30T00:00:00.000Z') };
/** Newest first, as a list shows them. */
const newestFirst = (...them: string[]) => them.sort().reverse();

const delivered = {
  office: [await given(office), await given({ ...office, ...read })],
  government: [await given(government), await given({ ...government, ...read })],
  dinkes: [await given({}), await given(read), await given({})],
  elsewhere: [await given({ region: '35.24' }), await given({ ...office, region: '35.24' })],
} as const;

beforeAll(async () => {
  await stage.database.admin.query(
    `insert into notifications.region values ('33.16', 'regency', 'Kabupaten Blora', 'Asia/Jakarta', $1, 'pemkab-blora', 1)`,
    [newId()],
  );
});

describe('A list of messages', () => {
  it('shows an organisation its own, newest first', async () => {
    expect(await ids(dinkes)).toEqual(newestFirst(...delivered.dinkes));
  });

  it('shows the secretariat the office’s and the government’s as one list', async () => {
    expect(await ids(secretariat)).toEqual(newestFirst(...delivered.office, ...delivered.government));
  });

  it('shows an auditor all of the region, and nothing of another', async () => {
    const all = newestFirst(...delivered.office, ...delivered.government, ...delivered.dinkes);
    expect(await ids({ ...blora, role: 'auditor' })).toEqual(all);
  });

  it.each([1, 2, 3, 50])('has each message on one page, by %i a page', async (limit) => {
    const all = newestFirst(...delivered.office, ...delivered.government);
    expect(await allOf(secretariat, { limit })).toEqual(all);
  });

  it('shows nothing twice and skips nothing when a message arrives between two pages', async () => {
    const first = await page(secretariat, { limit: 2 });
    const late = await given(office);
    const second = await page(secretariat, { limit: 50, cursor: first.next ?? undefined });
    await stage.database.admin.query('delete from notifications.message where id = $1', [late]);

    const seen = [...first.items, ...second.items].map(({ id }) => id);
    expect(seen).toEqual(newestFirst(...delivered.office, ...delivered.government));
  });

  it('shows only what is unread, if wanted', async () => {
    expect(await ids(secretariat, { onlyUnread: true })).toEqual(newestFirst(delivered.office[0], delivered.government[0]));
  });

  it('is written in the language that is wanted', async () => {
    expect((await page(dinkes, { language: 'en', limit: 1 })).items).toMatchObject([{ language: 'en', subject: 'Directive' }]);
  });

  it.each([encodeCursor(['somewhere']), encodeCursor([1]), 'nonsense'])('refuses a cursor that it has not given: %s', async (cursor) => {
    await expect(page(dinkes, { cursor })).rejects.toBeInstanceOf(CursorMalformed);
  });
});

describe('A list of messages that is narrowed', () => {
  const bappeda: RequestContext = { ...dinkes, region: '52.08', organisation: 'bappeda' };
  const directiveId = newId();
  const messages = {} as Record<'report' | 'tax' | 'done', string>;
  const found = async (wish: Partial<Listing>) =>
    (await ids(bappeda, wish)).map((id) => Object.entries(messages).find(([, own]) => own === id)?.[0]);

  beforeAll(async () => {
    const to = { region: '52.08', recipient_code: 'bappeda' };
    messages.report = await given({
      ...to,
      subject_id: 'Laporan Stunting',
      body_id: 'Kecamatan melaporkan 100% desa.',
      facts: { directiveId },
    });
    messages.tax = await given({ ...to, subject_id: 'Pajak_daerah', body_id: 'Realisasi 1000 rupiah.' });
    messages.done = await given({
      ...to,
      subject_id: 'Stunting tak didanai',
      done_at: new Date('2021-03-30T00:00:00.000Z'),
      done_by: 'kepala',
    });
    await stage.database.admin.query(
      `insert into notifications.delivery (region, id, event_id, event_type, occurred_at, channel, recipient_kind, recipient_code, recipient_name, rule, status)
       select region, id, event_id, 'programs.midpoint-due.v1', occurred_at, 'in-app', recipient_kind, recipient_code, recipient_name, template, 'delivered'
       from notifications.message where id = $1`,
      [messages.tax],
    );
  });

  it.each<[string, Partial<Listing>, string[]]>([
    ['what is done', { done: true }, ['done']],
    ['what is left to do', { done: false }, ['tax', 'report']],
    ['words in the subject, in small letters or capitals', { words: ['STUNTING'] }, ['done', 'report']],
    ['a root that the text has with prefix and suffix', { words: ['lapor'] }, ['report']],
    ['all of several words, here one in the subject and one in the text', { words: ['stunting', 'desa'] }, ['report']],
    ['a sign that stands for itself', { words: ['100%'] }, ['report']],
    ['another one', { words: ['k_d'] }, ['tax']],
    ['what they are about', { item: { kind: 'directive', id: directiveId } }, ['report']],
    ['what they tell of', { eventType: 'programs.midpoint-due.v1' }, ['tax']],
    ['all at once', { words: ['stunting'], done: false, item: { kind: 'directive', id: directiveId } }, ['report']],
    ['what there is not', { words: ['pendidikan'] }, []],
  ])('shows %s', async (_, wish, expected) => {
    expect(await found(wish)).toEqual(expected);
  });

  it('goes on where the page ended', async () => {
    expect(await allOf(bappeda, { words: ['stunting'], limit: 1 })).toEqual([messages.done, messages.report]);
  });
});

describe('The count of what is unread', () => {
  it('is that of the caller’s mailboxes', async () => {
    expect(await counting.ofCaller(dinkes)).toBe(2);
    expect(await counting.ofCaller(secretariat)).toBe(2);
    expect(await counting.ofCaller({ ...blora, role: 'auditor' })).toBe(4);
  });

  it('looks only at what is unread, however much has been read', async () => {
    await stage.database.admin.query(
      `insert into notifications.message (region, id, event_id, recipient_kind, recipient_code, recipient_name, organisation_id, template, facts,
                                          subject_id, body_id, subject_en, body_en, occurred_at, read_at)
       select '33.16', gen_random_uuid(), gen_random_uuid(), 'organisation', 'dinkes', 'x', gen_random_uuid(), 't', '{}', '', '', '', '', now(), now()
       from generate_series(1, 20000)`,
    );
    await stage.database.admin.query('vacuum analyze notifications.message');
    const before = await rowsLookedAt();

    expect(await counting.ofCaller(dinkes)).toBe(2);

    expect((await rowsLookedAt()) - before).toBeLessThan(100);
  });
});

/** Rows that scans of the table and entries that scans of its indexes have returned so far. */
async function rowsLookedAt(): Promise<number> {
  await messaging.dataSource.query('select pg_stat_force_next_flush()');
  const { rows } = await stage.database.admin.query<{ looked: number }>(
    `select (t.seq_tup_read + sum(i.idx_tup_read))::int as looked from pg_stat_user_tables t join pg_stat_user_indexes i using (relid)
     where t.schemaname = 'notifications' and t.relname = 'message' group by t.seq_tup_read`,
  );
  return rows[0]?.looked ?? 0;
}
