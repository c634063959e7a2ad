import { DomainError, newId, type RequestContext } from '@rakor/kernel';
import { type Batches, IdempotencyKeyInUse, IdempotencyKeyReused, type SetWork, type UnitOfWork } from '@rakor/messaging';
import { probe } from './probe.js';
import { contextOf, givenStage, type Stage } from './stage.js';

interface Note {
  readonly key: string;
  /** Written into an int column, so that the database does not take every text; "0" is refused. */
  readonly sequence: string;
}

class NotNoted extends DomainError {
  readonly code = 'not-noted';
  readonly kind = 'conflict';
}

const given = `insert into effect (region, event_id, key, sequence)
  select current_setting('app.region'), gen_random_uuid(), key, sequence::int from asked where sequence <> '0' returning key, id`;
/** One row a command, also for one that was refused. */
const answer = `select n::int - 1 as n, id from asked left join given using (key)`;

const noting: SetWork<Note, { id: string }> = {
  one: {
    name: 'note-one',
    text: `with asked as (select 1 as n, $1::text as key, $2::text as sequence), given as (${given}) ${answer}`,
    values: ({ command }) => [command.key, command.sequence],
  },
  many: {
    name: 'note-many',
    text: `with asked as (select * from unnest($1::text[], $2::text[]) with ordinality as one (key, sequence, n)), given as (${given}) ${answer}`,
    values: (asked) => [asked.map(({ command }) => command.key), asked.map(({ command }) => command.sequence)],
  },
  outcomeOf: ({ id }: { id: string | null }, { command }) => (id === null ? new NotNoted(command.key) : { id }),
};

describe('Commands that are done together', () => {
  let stage: Stage;
  let unitOfWork: UnitOfWork;
  let notes: Batches<Note, { id: string }>;

  beforeAll(async () => {
    stage = await givenStage(probe);
    ({ unitOfWork } = (await stage.open()).messaging);
    notes = unitOfWork.batches(noting);
  });

  const blora = contextOf('33.16');
  const once = (key: string, fingerprint = 'a body', region = '33.16'): RequestContext => ({
    ...contextOf(region),
    idempotency: { key, client: 'kiosk', route: 'POST /notes', fingerprint },
  });
  const kept = async (keys: readonly string[]) =>
    (
      await stage.database.admin.query<{ region: string; key: string; xmin: string }>(
        'select region, key, xmin::text from probe.effect where key = any ($1) order by id',
        [keys],
      )
    ).rows;
  const manyKeys = (count: number) => Array.from({ length: count }, newId);

  it('have one commit for those that came while another was under way', async () => {
    const keys = manyKeys(300);

    const results = await Promise.all(keys.map((key) => notes.run(blora, { key, sequence: '1' })));

    const rows = await kept(keys);
    expect(rows).toHaveLength(300);
    expect(new Set(results.map(({ id }) => id)).size).toBe(300);
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(2);
  });

  it('stay in the region of each, though they share the commit', async () => {
    const keys = manyKeys(40);
    const regionOf = (index: number) => ['33.16', '35.24', '36.04', '51.08'][index % 4] ?? '';

    await Promise.all(keys.map((key, index) => notes.run(contextOf(regionOf(index)), { key, sequence: '1' })));

    const rows = await kept(keys);
    const found = new Map(rows.map(({ key, region }) => [key, region]));
    expect(keys.map((key) => found.get(key))).toEqual(keys.map((_, index) => regionOf(index)));
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
  });

  it('are refused one by one, and a refusal costs nobody else anything', async () => {
    const keys = manyKeys(30);

    const ends = await Promise.allSettled(keys.map((key, n) => notes.run(blora, { key, sequence: n % 3 === 0 ? '0' : '1' })));

    expect(ends.map(({ status }) => status)).toEqual(keys.map((_, n) => (n % 3 === 0 ? 'rejected' : 'fulfilled')));
    expect(ends[0]).toMatchObject({ reason: expect.any(NotNoted) as unknown });
    expect(await kept(keys)).toHaveLength(20);
  });

  it('are done alone where the database takes one of them not, and only that one fails', async () => {
    const keys = manyKeys(12);

    const ends = await Promise.allSettled(keys.map((key, n) => notes.run(blora, { key, sequence: n === 5 ? 'poison' : '1' })));

    expect(ends.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([5]);
    expect(await kept(keys)).toHaveLength(11);
  });

  it('give the same answer to the same Idempotency-Key, and do the work once', async () => {
    const [key, note] = [newId(), newId()];
    const first = await notes.run(once(key), { key: note, sequence: '1' });
    const repeated = once(key);

    expect(await notes.run(repeated, { key: newId(), sequence: '1' })).toEqual(first);
    expect(repeated.idempotency?.replayed).toBe(true);
    expect(await kept([note])).toHaveLength(1);
  });

  it('know the key that an ordinary unit of work has answered, and the other way round', async () => {
    const [key, other] = [newId(), newId()];
    await unitOfWork.run(once(key), () => Promise.resolve({ id: 'ordinary' }));
    const { id } = await notes.run(once(other), { key: newId(), sequence: '1' });

    expect(await notes.run(once(key), { key: newId(), sequence: '1' })).toEqual({ id: 'ordinary' });
    expect(await unitOfWork.run(once(other), () => Promise.resolve({ id: 'again' }))).toEqual({ id });
  });

  it('do a key once of many that send it at the same time', async () => {
    const key = newId();
    const keys = manyKeys(16);

    const ends = await Promise.allSettled(keys.map((note) => notes.run(once(key), { key: note, sequence: '1' })));

    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))).toEqual(
      Array.from({ length: 15 }, () => expect.any(IdempotencyKeyInUse) as unknown),
    );
    expect(await kept(keys)).toHaveLength(1);
  });

  it('keep keys apart by region, and refuse one with another body', async () => {
    const key = newId();
    const keys = manyKeys(3);
    await notes.run(once(key), { key: keys[0] ?? '', sequence: '1' });

    const [elsewhere, another] = await Promise.allSettled([
      notes.run(once(key, 'a body', '35.24'), { key: keys[1] ?? '', sequence: '1' }),
      notes.run(once(key, 'another body'), { key: keys[2] ?? '', sequence: '1' }),
    ]);

    expect(elsewhere.status).toBe('fulfilled');
    expect(another).toMatchObject({ status: 'rejected', reason: expect.any(IdempotencyKeyReused) as unknown });
  });

  it('remember nothing of what was refused: the same key asks the rules again', async () => {
    const [key, note] = [newId(), newId()];
    await expect(notes.run(once(key), { key: note, sequence: '0' })).rejects.toThrow(NotNoted);

    await notes.run(once(key), { key: note, sequence: '1' });

    expect(await kept([note])).toHaveLength(1);
  });

  it('are all told of a lost connection, and none is done a second time', async () => {
    const [key, slow] = [newId(), newId()];
    const waiting: SetWork<Note, { id: string }> = {
      ...noting,
      one: { ...noting.one, name: 'note-slowly', text: `/* ${slow} */ ${noting.one.text.replace('answer', '')}, pg_sleep(10)` },
    };
    const lost = unitOfWork.batches(waiting).run(blora, { key, sequence: '1' });
    const ended = expect(lost).rejects.toThrow();
    let found = 0;
    while (found === 0) {
      const { rowCount } = await stage.database.admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and state = 'active' and query like $1`,
        [`/* ${slow} */%`],
      );
      found = rowCount ?? 0;
    }

    await ended;
    expect(await kept([key])).toEqual([]);
  });
});
