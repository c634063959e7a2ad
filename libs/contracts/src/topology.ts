/** A service, and the services whose events it listens to: one stream per producer, one durable consumer per pair. */
export interface ServiceTopology {
  readonly service: string;
  readonly listensTo: readonly string[];
}

/** Who listens to whom. The provisioner makes streams, consumers and permissions from it. */
export const topology: readonly ServiceTopology[] = [
  { service: 'directory', listensTo: [] },
  { service: 'directives', listensTo: ['directory', 'programs', 'public-services'] },
  { service: 'programs', listensTo: ['directory'] },
  { service: 'public-services', listensTo: ['directory', 'directives'] },
  { service: 'notifications', listensTo: ['directory', 'directives', 'programs', 'public-services'] },
];

/** The stream that holds a service's events. */
export function streamOf(service: string): string {
  return service.toUpperCase().replaceAll('-', '_');
}
