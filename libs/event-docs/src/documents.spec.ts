import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import { eventClassOf, faultsOf, topology } from '@rakor/contracts';
import { catalogue } from './catalogue.js';
import { documents, DOCS, LOCK } from './documents.js';
import { breakingChanges } from './lock/breaking-changes.js';
import { currentContracts, readLock } from './lock/contracts-lock.js';

const onDisk = (name: string) => readFileSync(new URL(name, DOCS), 'utf8');
const events = catalogue();

describe('The contracts', () => {
  it('keep what they promised; where they cannot, the event gets a new version', () => {
    expect(breakingChanges(readLock(onDisk(LOCK)), currentContracts())).toEqual([]);
  });
});

describe('The documents of the events', () => {
  it.each(Object.entries(documents()))('are up to date: docs/%s (or else: npm run docs:events)', (name, text) => {
    expect(onDisk(name)).toBe(text);
  });

  it('are the same each time', () => {
    expect(documents()).toEqual(documents());
  });

  it.each(events.map((event) => [event.type, event] as const))('show an example of %s that its class takes', (type, { example }) => {
    const event = eventClassOf(type);

    expect(event && faultsOf(event, example)).toEqual([]);
  });

  it('say of each event what it means', () => {
    expect(events.filter(({ description }) => description === '').map(({ type }) => type)).toEqual([]);
  });

  it('say of each field what it takes', () => {
    const silent = events.flatMap(({ type, fields }) => fields.filter(({ takes }) => takes === '').map(({ path }) => `${type} ${path}`));
    expect(silent).toEqual([]);
  });

  it('name as listeners only services that read the stream', () => {
    const deaf = events.flatMap(({ type, service, listeners }) =>
      listeners
        .filter((listener) => !topology.find((one) => one.service === listener)?.listensTo.includes(service))
        .map((listener) => `${listener}: ${type}`),
    );
    expect(deaf).toEqual([]);
  });
});

describe('The AsyncAPI document', () => {
  it('holds as AsyncAPI 3.0', async () => {
    const { document, diagnostics } = await new Parser().parse(onDisk('asyncapi.yaml'));

    // Severity 0 is an error. The rest are hints, such as contact details or a newer version of AsyncAPI.
    expect(diagnostics.filter(({ severity }) => Number(severity) === 0)).toEqual([]);
    expect(document?.version()).toBe('3.0.0');
    expect(
      document
        ?.allMessages()
        .all()
        .map((message) => message.name())
        .sort(),
    ).toEqual(events.map(({ type }) => type).sort());
  });

  it('lets each service say its events and hear those of others', async () => {
    const { document } = await new Parser().parse(onDisk('asyncapi.yaml'));
    const [issued] =
      document
        ?.operations()
        .all()
        .filter((operation) => operation.id() === 'directives.send.directives.directive-issued.v1') ?? [];

    expect(
      issued
        ?.channels()
        .all()
        .map((channel) => channel.address()),
    ).toEqual(['evt.directives.{province}.{regency}.directive-issued.v1']);
    expect(
      document
        ?.operations()
        .all()
        .map((operation) => operation.id()),
    ).toContain('notifications.receive.directives.directive-issued.v1');
  });
});
