/** Which methods each path knows; asked only when no route matched. */
export class RouteTable {
  private readonly routes = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();

  /** Fastify's onRoute hook hands every route in ("/v1/regions/:region"). */
  add(url: string, methods: readonly string[]): void {
    const route = this.routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const method of methods) route.methods.add(method);
    this.routes.set(url, route);
  }

  /** The methods of every route whose path matches, sorted. */
  methodsOf(path: string): string[] {
    const found = [...this.routes.values()].filter((route) => route.pattern.test(path)).flatMap((route) => [...route.methods]);
    return [...new Set(found)].sort();
  }
}

function patternOf(url: string): RegExp {
  const segments = url.split('/').map((segment) => {
    if (segment.startsWith(':')) return '[^/]+';
    return segment === '*' ? '.*' : segment.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return new RegExp(`^${segments.join('/')}$`);
}
