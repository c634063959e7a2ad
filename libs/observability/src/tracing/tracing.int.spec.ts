import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { createTracing } from './tracing.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

let collector: Server;
let endpoint: string;
const received: { path: string | undefined; body: string }[] = [];

beforeAll(async () => {
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      received.push({ path: request.url, body: (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString() });
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => collector.close(resolve)));

describe('With a collector', () => {
  it('a span reaches it under the trace that came in, without the text of its error', async () => {
    const tracing = await createTracing('directives', endpoint);
    const span = tracing.open('GET /x', 'server', `00-${TRACE}-00f067aa0ba902b7-01`);
    span.end({ 'http.response.status_code': 500 }, new TypeError('nik 3604010101010001'));

    await tracing.close();

    expect(span.traceId).toBe(TRACE);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ path: '/v1/traces' });
    expect(received[0]?.body).toContain(TRACE);
    expect(received[0]?.body).not.toContain('3604010101010001');
  });
});

describe('Without a collector', () => {
  it('a span is its identifiers, under the trace that came in', async () => {
    const tracing = await createTracing('directives');

    const span = tracing.open('GET /x', 'server', `00-${TRACE}-00f067aa0ba902b7-01`);

    expect(span.traceId).toBe(TRACE);
    expect(span.traceparent).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
  });
});
