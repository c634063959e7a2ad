import { randomUUID } from 'node:crypto';
import type { Client, Command, Shown } from './client.js';
import { placeOf, SERVICES } from './hall.js';

/** A counter whose officer is the client. */
type Desk = Shown;

interface Step extends Shown {
  readonly ticket: Shown;
}

const inHall = { service: 'public-services' } as const;
const kiosk = { ...inHall, role: 'service' } as const;

/** Sets up a counter of the client's own for all services, and sits down at it. @throws when that is refused */
export async function sitDown(client: Client): Promise<Desk> {
  const body = { name: `Loket ${client.name}`, serviceIds: SERVICES.map(({ id }) => id) };
  const set = await client.send({
    ...inHall,
    name: 'set-up-counter',
    role: 'secretariat',
    path: `places/${placeOf(client.region)}/counters`,
    body,
  });
  const open = set && (await client.send({ ...officer(client), name: 'open-counter', path: `counters/${set.id}/open`, body: {} }));
  if (!open) throw new Error(`${client.name} of ${client.region} has no counter`);
  return open;
}

/** Six visitors with every step that an officer can take; whom the others have called meanwhile is theirs. One goes away, and some wait on. */
export async function playVisits(client: Client, desk: Desk, going: () => boolean): Promise<void> {
  const tickets: Shown[] = [];
  for (let visitor = 0; visitor < 6 && going(); visitor++) {
    const ticket = await takeNumber(client, visitor);
    if (ticket) tickets.push(ticket);
  }
  const step = (verb: string, body?: object) => takeStep(client, desk, verb, body);
  const called = async () => going() && (await step('call-next')) !== null;
  if (await called()) {
    await step('recall');
    // One at a time.
    await step('call-next');
    await step('start-serving');
    await step('finish', { outcome: 'completed' });
  }
  if (await called()) {
    await step('start-serving');
    const held = await step('hold', { reason: client.text('Fotokopi').text });
    if (held) await step('resume', { ticketId: held.id });
    await step('finish', { outcome: 'completed' });
  }
  if (await called()) {
    await step('start-serving');
    await step('transfer', { serviceId: SERVICES[2].id, reason: client.text('Perlu ke loket lain').text });
  }
  if (await called()) {
    const missed = await step('miss');
    if (missed) await move(client, missed, 'requeue');
  }
  const last = tickets.at(-1);
  if (last) await move(client, last, 'leave');
  // Nobody is there.
  await step('finish', { outcome: 'completed' });
}

/** A kiosk that dies between the answer and the print asks with the same key again, and must print the same number. */
async function takeNumber(client: Client, visitor: number): Promise<Shown | null> {
  const serviceId = SERVICES[visitor % SERVICES.length]?.id;
  const body = { serviceId, channel: 'kiosk', ...(visitor === 4 && { need: 'elderly' }) };
  const command: Command = { ...kiosk, name: 'take-number', path: `places/${placeOf(client.region)}/tickets`, body, key: randomUUID() };
  const given = await client.send(command);
  if (given && visitor % 3 === 0) await client.send(command);
  return given;
}

/** The answer to a step shows the counter, and what it is about within. */
async function takeStep(client: Client, desk: Desk, verb: string, body?: object): Promise<Shown | null> {
  const command = { ...officer(client), name: verb, path: `counters/${desk.id}/${verb}`, ...(body && { body }) };
  const shown = await client.send<Step>({ ...command, about: (answer) => (answer as Step).ticket });
  return shown?.ticket ?? null;
}

function move(client: Client, ticket: Shown, verb: 'leave' | 'requeue'): Promise<Shown | null> {
  return client.send({ ...kiosk, name: verb, path: `tickets/${ticket.id}/${verb}` });
}

function officer({ name }: Client) {
  return { ...inHall, role: 'counter-officer', subject: `petugas-${name}` } as const;
}
