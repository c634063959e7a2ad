import { newId } from '@rakor/kernel';

interface Database {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

interface MessageRow {
  readonly region: string;
  readonly id: string;
  readonly recipient_kind: 'organisation' | 'office';
  readonly recipient_code: string;
  readonly organisation_id: string | null;
  readonly read_at: Date | null;
  readonly done_at: Date | null;
  readonly done_by: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly subject_id: string;
  readonly body_id: string;
}

/** A delivered message as it lies in the table; insert it as superuser, past every policy. */
export function aMessageRow(wish: Partial<MessageRow> = {}) {
  const row = {
    region: '33.16',
    id: newId(),
    event_id: newId(),
    recipient_kind: 'organisation',
    recipient_code: 'dinkes',
    recipient_name: 'Dinas Kesehatan',
    organisation_id: newId(),
    template: 'directive-issued',
    facts: {},
    subject_id: 'Arahan',
    body_id: 'Yth. …',
    subject_en: 'Directive',
    body_en: 'To …',
    occurred_at: new Date('2021-03-29T06:05:00.000Z'),
    read_at: null,
    ...wish,
  };
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  const insertInto = async (database: Database): Promise<string> => {
    await database.query(`insert into notifications.message (${names.join(', ')}) values (${places.join(', ')})`, Object.values(row));
    return row.id;
  };
  return { row, insertInto };
}
