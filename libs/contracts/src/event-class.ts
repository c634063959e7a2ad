/**
 * A class that declares one version of one event: its fields carry the validation and the documentation.
 * `type` is `<service>.<event>.v<N>`; `key` names the field that holds the aggregate's id, inside which events keep their order.
 */
export interface EventClass<E extends object = object> {
  new (): E;
  readonly type: EventTypeName;
  /** A field of `E`. */
  readonly key: string;
}

export type EventTypeName = `${string}.${string}.v${number}`;

/** What every event says of its aggregate: `sequence` is the aggregate's version after the change, +1 with each event. */
export interface Sequenced {
  readonly sequence: number;
}

/** The service, event and version inside a type: `directives.directive-issued.v1`. */
export function partsOf(type: EventTypeName): { service: string; event: string; version: string } {
  const [service, event, version] = type.split('.');
  if (!service || !event || !version) throw new TypeError(`"${type}" is not <service>.<event>.v<N>`);
  return { service, event, version };
}

/** The aggregate's id inside a fact. */
export function keyOf<E extends object>(type: EventClass<E>, fact: E): string {
  return String(fact[type.key as keyof E]);
}
