import { Injectable, RequestMethod, type OnModuleInit, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/internal';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { ACCESS, PUBLIC, REQUIRES_IF_MATCH, type AccessRule } from './access.js';

/** What the guard needs to know of a route; read from its decorators once. */
export interface RouteRule {
  readonly access: AccessRule | typeof PUBLIC | undefined;
  readonly requiresIfMatch: boolean;
}

type Handler = Parameters<Reflector['get']>[1];

/** A method of a controller that answers HTTP. */
export interface Route {
  readonly controller: Type;
  readonly name: string;
  readonly handler: Handler;
  readonly paths: readonly string[];
}

const CHANGES = new Set<unknown>([RequestMethod.PUT, RequestMethod.PATCH]);

/** Knows the rule of every route, and stops the boot when a route has none (deny by default, guarantees §5). */
@Injectable()
export class AccessRules implements OnModuleInit {
  private readonly known = new Map<Type, Map<Handler, RouteRule>>();

  constructor(
    private readonly modules: ModulesContainer,
    private readonly reflector: Reflector,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const faults = this.routes().flatMap(({ controller, name, handler, paths }) => {
      const fault = faultOf(this.ruleOf(controller, handler).access, paths);
      return fault ? [`  ${controller.name}.${name}: ${fault}`] : [];
    });
    if (faults.length > 0) throw new Error(`The service does not start, because of its access rules:\n${faults.join('\n')}`);
  }

  ruleOf(controller: Type, handler: Handler): RouteRule {
    let rules = this.known.get(controller);
    if (!rules) this.known.set(controller, (rules = new Map<Handler, RouteRule>()));
    let rule = rules.get(handler);
    if (!rule) rules.set(handler, (rule = this.read(controller, handler)));
    return rule;
  }

  private read(controller: Type, handler: Handler): RouteRule {
    const access = this.reflector.getAllAndOverride<RouteRule['access']>(ACCESS, [handler, controller]);
    const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
    const marked = this.reflector.getAllAndOverride<boolean | undefined>(REQUIRES_IF_MATCH, [handler, controller]);
    return { access, requiresIfMatch: marked ?? CHANGES.has(method) };
  }

  private *controllers(): Iterable<Type> {
    for (const module of this.modules.values()) {
      for (const { metatype } of module.controllers.values()) {
        if (typeof metatype === 'function') yield metatype as Type;
      }
    }
  }

  /** Every HTTP route of the application. Event handlers of the transport carry no path: they are no routes. */
  routes(): Route[] {
    return [...this.controllers()].flatMap((controller) => {
      const prototype = controller.prototype as Record<string, Handler>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const path: unknown = handler && Reflect.getMetadata(PATH_METADATA, handler);
        return handler && path !== undefined ? [{ controller, name, handler, paths: pathsOf(controller, path) }] : [];
      });
    });
  }
}

function faultOf(access: RouteRule['access'], paths: readonly string[]): string | undefined {
  if (access === undefined) return 'add @Access({ roles: [...] }) or @PublicAccess()';
  if (access === PUBLIC) return undefined;
  const named = paths.every((path) => path.split('/').includes(':region'));
  if (access.reach === 'token')
    return paths.some((path) => path.includes(':region')) ? 'reach "token" is for paths without :region' : undefined;
  return named ? undefined : `reach "${access.reach}" needs :region in the path, or use reach "token"`;
}

function pathsOf(controller: Type, path: unknown): string[] {
  const prefixes = textsOf(Reflect.getMetadata(PATH_METADATA, controller));
  return prefixes.flatMap((prefix) => textsOf(path).map((end) => `${prefix}/${end}`));
}

/** Nest keeps a path as one text or as a list of them. */
function textsOf(path: unknown): string[] {
  return [path].flat().map((text) => (typeof text === 'string' ? text : ''));
}
