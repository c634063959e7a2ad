import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import { Proxy } from './proxy.js';

/** A server that answers what it hears with its own name in front. */
async function givenEcho(name: string): Promise<{ port: number; close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => socket.write(`${name}:${chunk.toString()}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: typeof address === 'object' && address ? address.port : 0, close };
}

let first: Awaited<ReturnType<typeof givenEcho>>;
let second: Awaited<ReturnType<typeof givenEcho>>;
let proxy: Proxy;
const clients = new Set<Socket>();

beforeEach(async () => {
  first = await givenEcho('first');
  second = await givenEcho('second');
  proxy = await Proxy.listen(0, { host: '127.0.0.1', port: first.port });
});

afterEach(async () => {
  for (const client of clients) client.destroy();
  await proxy.close();
  first.close();
  second.close();
});

async function client(): Promise<Socket> {
  const socket = connect(proxy.port, '127.0.0.1');
  clients.add(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** Resolves when it is over, by a reset as well. */
function closing(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

async function answer(socket: Socket, said: string): Promise<string> {
  const heard = once(socket, 'data') as Promise<[Buffer]>;
  socket.write(said);
  return (await heard)[0].toString();
}

describe('The proxy', () => {
  it('carries both ways', async () => {
    expect(await answer(await client(), 'hello')).toBe('first:hello');
  });

  it('holds bytes back, and loses none', async () => {
    const socket = await client();
    await answer(socket, 'warm');
    proxy.delay(100);
    const since = performance.now();

    expect(await answer(socket, 'slow')).toBe('first:slow');
    expect(performance.now() - since).toBeGreaterThanOrEqual(199);
  });

  it('cuts every connection, and carries the next', async () => {
    const socket = await client();
    await answer(socket, 'hello');
    const closed = closing(socket);

    expect(proxy.cut()).toBe(1);
    await closed;
    expect(await answer(await client(), 'again')).toBe('first:again');
  });

  it('swallows what is said, and cuts the connections that lost something when it clears', async () => {
    const socket = await client();
    await answer(socket, 'hello');
    let heard = 0;
    socket.on('data', () => heard++);
    const closed = closing(socket);
    proxy.swallow();
    socket.write('into the void');
    proxy.clear();

    await closed;
    expect(heard).toBe(0);
    expect(await answer(await client(), 'again')).toBe('first:again');
  });

  it('refuses new connections until it clears', async () => {
    proxy.refuse();
    const refused = connect(proxy.port, '127.0.0.1');
    clients.add(refused);
    refused.on('error', () => undefined);
    await closing(refused);
    proxy.clear();

    expect(await answer(await client(), 'again')).toBe('first:again');
  });

  it('carries to another server when it is redirected, and leaves nobody at the first', async () => {
    const socket = await client();
    await answer(socket, 'hello');
    const closed = closing(socket);
    proxy.redirect({ host: '127.0.0.1', port: second.port });

    await closed;
    expect(await answer(await client(), 'again')).toBe('second:again');
  });
});
