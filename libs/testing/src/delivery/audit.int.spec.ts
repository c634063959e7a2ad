import { newId } from '@rakor/kernel';
import { type AuditVerdict, type Messaging, replaySince, verifyAudit } from '@rakor/messaging';
import { atEnd, eventually } from '@rakor/test-infra';
import pg from 'pg';
import { probe, registered } from './probe.js';
import { givenStage, type Stage } from './stage.js';

describe('The audit trail', () => {
  let stage: Stage;
  let messaging: Messaging;
  let relay: pg.Client;
  const keys = [newId(), newId(), newId()];

  const announce = (region: string, key: string, sequence: number, actorId: string) =>
    messaging.unitOfWork.run({ region, actorId }, (tx) => {
      const { type, fact } = registered(key, sequence);
      return tx.outbox.add(type, fact);
    });
  const entriesOf = async (key: string) =>
    (await relay.query<object>('select region, type, sequence, actor, fact from audit_entry where key = $1 order by position', [key])).rows;
  const written = async (entries: number): Promise<AuditVerdict> => {
    await eventually(async () => expect((await verifyAudit(relay)).entries).toBe(entries));
    return verifyAudit(relay);
  };

  beforeAll(async () => {
    stage = await givenStage({ ...probe, service: 'directory' });
    ({ messaging } = await stage.open());
    relay = new pg.Client({ connectionString: stage.database.urls.relay });
    await relay.connect();
    atEnd(() => relay.end());
    messaging.startRelay();
    for (const key of keys) for (let sequence = 1; sequence <= 3; sequence++) await announce('33.16', key, sequence, 'camat-tunjungan');
  });

  it('has one entry for every announced change, with who did it, in the order of its aggregate', async () => {
    expect(await written(9)).toEqual({ entries: 9, head: expect.stringMatching(/^[0-9a-f]{64}$/) as string, faults: [] });

    expect(await entriesOf(keys[0] ?? '')).toEqual(
      [1, 2, 3].map((sequence) => ({
        region: '33.16',
        type: 'directory.organisation-registered.v1',
        sequence,
        actor: 'camat-tunjungan',
        fact: JSON.stringify(registered(keys[0] ?? '', sequence).fact),
      })),
    );
  });

  it('writes no entry twice when kept events are published again', async () => {
    const before = await written(9);
    expect(await replaySince(relay, new Date(0))).toBe(9);
    await announce('35.24', keys[1] ?? '', 4, 'bupati');

    const after = await written(10);
    expect(after.faults).toEqual([]);
    expect(after.head).not.toBe(before.head);
  });

  it.each(['update audit_entry set actor = actor', 'delete from audit_entry', 'truncate audit_entry', 'delete from audit_head'])(
    'can be changed by no role that runs: %s',
    async (sql) => {
      await expect(relay.query(sql)).rejects.toThrow('permission denied');
      const asApp = messaging.unitOfWork.run({ region: '33.16', actorId: 'x' }, ({ manager }) => manager.query(sql));
      await expect(asApp).rejects.toThrow('permission denied');
    },
  );

  it.each([
    [
      'an entry that says something else',
      `update directory.audit_entry set actor = 'somebody else' where position = (select min(position) + 2 from directory.audit_entry)`,
      'is not as it was written',
    ],
    [
      'an entry that was taken out',
      'delete from directory.audit_entry where position = (select min(position) + 2 from directory.audit_entry)',
      'is not as it was written',
    ],
    [
      'the last entry taken away',
      'delete from directory.audit_entry where position = (select max(position) from directory.audit_entry)',
      'the head counts',
    ],
    [
      'an event that got no entry',
      'update directory.outbox set event_id = gen_random_uuid() where id = (select max(id) from directory.outbox)',
      'has no entry',
    ],
  ])('shows %s', async (_, tampering, fault) => {
    await written(10);
    const { rows } = await stage.database.admin.query<{ dump: string }>(
      `select json_build_array((select json_agg(e) from directory.audit_entry e), (select json_agg(o) from directory.outbox o))::text as dump`,
    );
    await stage.database.admin.query(tampering);

    expect((await verifyAudit(relay)).faults).toContainEqual(expect.stringContaining(fault));

    await restore(stage, rows[0]?.dump ?? '');
    expect((await verifyAudit(relay)).faults).toEqual([]);
  });
});

/** Puts both tables back as they were: the tests of tampering build on one trail. */
async function restore({ database: { admin } }: Stage, dump: string): Promise<void> {
  await admin.query('delete from directory.audit_entry');
  await admin.query('delete from directory.outbox');
  await admin.query('insert into directory.audit_entry select * from json_populate_recordset(null::directory.audit_entry, $1::json -> 0)', [
    dump,
  ]);
  await admin.query('insert into directory.outbox select * from json_populate_recordset(null::directory.outbox, $1::json -> 1)', [dump]);
}
