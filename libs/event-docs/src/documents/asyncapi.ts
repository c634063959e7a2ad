import { stringify } from 'yaml';
import type { DocumentedEvent } from '../catalogue.js';

const REGION = { pattern: String.raw`^\d{2}(\.\d{2})?$`, type: 'string', description: 'The tenant; must fit the subject.' };

const HEADERS = {
  type: 'object',
  required: ['ce-specversion', 'ce-id', 'ce-type', 'ce-source', 'ce-subject', 'ce-time', 'ce-region', 'ce-sequence'],
  properties: {
    'ce-specversion': { type: 'string', const: '1.0' },
    'ce-id': {
      type: 'string',
      format: 'uuid',
      description: 'UUIDv7; also the Nats-Msg-Id. A consumer claims it in the transaction of its effect.',
    },
    'ce-type': { type: 'string' },
    'ce-source': { type: 'string' },
    'ce-subject': { type: 'string', description: 'Id of the aggregate that it tells of.' },
    'ce-time': { type: 'string', format: 'date-time' },
    'ce-region': REGION,
    'ce-sequence': { type: 'string', pattern: String.raw`^[1-9]\d*$`, description: 'The aggregate’s version after the event.' },
    traceparent: { type: 'string', description: 'W3C trace context of what caused it.' },
  },
};

const INFO = {
  title: 'Rakor events',
  version: '1.0.0',
  description:
    'What the services of Rakor tell each other over NATS JetStream: one stream for each service, CloudEvents 1.0 in binary mode, at least once and in the order of each aggregate. Generated from libs/contracts by "npm run docs:events".',
  license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
};

/** The document as an object. */
function asyncapi(events: readonly DocumentedEvent[]): Record<string, unknown> {
  return {
    asyncapi: '3.0.0',
    info: INFO,
    defaultContentType: 'application/json',
    servers: { local: { host: '127.0.0.1:4240', protocol: 'nats', description: 'The local stack ("npm start").' } },
    channels: keyed(events, (event) => [event.type, channelOf(event)]),
    operations: Object.fromEntries(events.flatMap(operationsOf)),
    components: {
      messages: keyed(events, (event) => [event.className, messageOf(event)]),
      schemas: { CloudEventHeaders: HEADERS, ...keyed(events, ({ className, schema }) => [className, schema]) },
      parameters: {
        province: { description: 'The province’s code, two digits.', examples: ['33'] },
        regency: {
          description: 'The last two digits of the regency’s or city’s code; 00 for the province itself.',
          examples: ['16', '00'],
        },
      },
    },
  };
}

/** docs/asyncapi.yaml. */
export function asyncapiYaml(events: readonly DocumentedEvent[]): string {
  // Without aliases: what two events share is written twice, so that each can be read by itself.
  return stringify(asyncapi(events), { aliasDuplicateObjects: false, lineWidth: 0 });
}

function channelOf({ subject, description, className }: DocumentedEvent) {
  return {
    address: subject,
    description,
    parameters: { province: { $ref: '#/components/parameters/province' }, regency: { $ref: '#/components/parameters/regency' } },
    messages: { [className]: { $ref: `#/components/messages/${className}` } },
  };
}

function operationsOf({ type, service, listeners, className }: DocumentedEvent): [string, object][] {
  const operation = (action: 'send' | 'receive', who: string): [string, object] => [
    `${who}.${action}.${type}`,
    {
      action,
      channel: { $ref: `#/channels/${type}` },
      tags: [{ name: who }],
      messages: [{ $ref: `#/channels/${type}/messages/${className}` }],
    },
  ];
  return [operation('send', service), ...listeners.map((listener) => operation('receive', listener))];
}

function messageOf({ type, className, description, example }: DocumentedEvent) {
  return {
    name: type,
    title: className,
    summary: description,
    contentType: 'application/json',
    headers: { $ref: '#/components/schemas/CloudEventHeaders' },
    payload: { $ref: `#/components/schemas/${className}` },
    examples: [{ payload: example }],
  };
}

function keyed(events: readonly DocumentedEvent[], entry: (event: DocumentedEvent) => [string, object]): Record<string, object> {
  return Object.fromEntries(events.map(entry));
}
