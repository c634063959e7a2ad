import { MsgHdrsImpl } from '@nats-io/nats-core/internal';

/** Headers by name: an object, or the text of one as PostgreSQL prints a jsonb, which costs less to send on than to read. */
export type HeaderFields = Readonly<Record<string, string>> | string;

/** Headers that are only ever sent: encoding them at once takes a fifth of the CPU of the client's `set` for each (profiled by `npm run bench -- publish`). */
export class HeaderLines extends MsgHdrsImpl {
  constructor(private readonly fields: HeaderFields) {
    super();
  }

  /** @throws when a name or value would not stay in its line */
  override encode(): Uint8Array {
    return Buffer.from(`NATS/1.0\r\n${typeof this.fields === 'string' ? linesOfJson(this.fields) : linesOf(this.fields)}\r\n`);
  }
}

/** Without a backslash every quotation mark of the text is one of JSON's own, and no line of it ends: the lines are there already, but for the marks. */
function linesOfJson(text: string): string {
  if (text.includes('\\') || !text.startsWith('{"')) return linesOf(JSON.parse(text) as Record<string, string>);
  return `${text.slice(2, -2).replaceAll('", "', '\r\n').replaceAll('": "', ': ')}\r\n`;
}

function linesOf(fields: Readonly<Record<string, string>>): string {
  let lines = '';
  for (const [name, value] of Object.entries(fields)) {
    if (/[\r\n:]/.test(name) || /[\r\n]/.test(value)) throw new Error(`the header ${JSON.stringify(name)} would not stay in its line`);
    lines += `${name}: ${value}\r\n`;
  }
  return lines;
}
