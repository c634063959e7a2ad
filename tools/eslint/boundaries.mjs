/** Who may import whom, on two axes: what a project is (type:*), and whom it belongs to (scope:*). */

/** Libs that a service runs on, lowest first. */
const LAYERS = ['kernel', 'contracts', 'infrastructure', 'bootstrap'];
const upTo = (layer) => LAYERS.slice(0, LAYERS.indexOf(layer) + 1);

/** `testing` stands wherever spec files may need it; that other files do not import it is the rule no-restricted-imports. */
const TYPES = {
  kernel: [],
  embedded: [],
  contracts: [...upTo('kernel'), 'testing'],
  infrastructure: [...upTo('infrastructure'), 'testing'],
  bootstrap: [...upTo('bootstrap'), 'testing'],
  service: [...upTo('bootstrap'), 'testing'],
  testing: [...upTo('bootstrap'), 'testing', 'embedded'],
  tool: [...upTo('bootstrap'), 'testing', 'embedded', 'tool'],
  test: [...upTo('bootstrap'), 'testing', 'embedded', 'tool', 'test', 'service'],
};

/** A service's scope is its own name and needs no line here; a new one is held by the last rule below. */
const SCOPES = {
  shared: ['shared'],
  deploy: ['shared', 'deploy'],
  // Scenarios tell stories across services.
  test: ['*'],
};

const tags = (axis, names) => names.map((name) => `${axis}:${name}`);

export const depConstraints = [
  ...Object.entries(TYPES).map(([type, targets]) => ({ sourceTag: `type:${type}`, onlyDependOnLibsWithTags: tags('type', targets) })),
  ...Object.entries(SCOPES).map(([scope, targets]) => ({ sourceTag: `scope:${scope}`, onlyDependOnLibsWithTags: tags('scope', targets) })),
  { sourceTag: 'type:service', onlyDependOnLibsWithTags: ['scope:shared'] },
  // A service reaches its database through UnitOfWork and the broker through the transport.
  { sourceTag: 'type:service', bannedExternalImports: ['pg', '@nats-io/*'] },
  { sourceTag: 'type:kernel', allowedExternalImports: ['uuid', 'fast-check'] },
];
