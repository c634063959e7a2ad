/**
 * The project's own rules, each with a name of its own, so that a folder that may break one still keeps the others.
 * A rule is a list of [what to look for (ESLint's selector), what to say].
 */
const CLOCK = 'Time comes in as an argument or from the Clock, so that a test can say what time it is.';
const TRANSACTION =
  'The only door to the database is UnitOfWork; hand its `tx` on (a second connection inside a transaction deadlocks the pool).';
const UNFINISHED = 'A test that does not run, or keeps others from running, proves nothing.';

/** A file that an aggregate lives in knows the business and nothing of how it is stored, carried or served. */
const MACHINERY = '/^(@nestjs[/]|typeorm$|pg$|fastify$|@nats-io[/]|@rakor[/](?!kernel$|contracts$|calendar$|forms$))/';

export const rules = {
  'no-clock': forbid([
    ['NewExpression[callee.name="Date"][arguments.length=0]', CLOCK],
    ['CallExpression[callee.name="Date"]', CLOCK],
    ['MemberExpression[object.name="Date"][property.name="now"]', CLOCK],
  ]),
  'no-environment': forbid([
    [
      'MemberExpression[object.name="process"][property.name="env"]',
      'Only config.ts reads the environment: everything else gets typed settings.',
    ],
    [
      'VariableDeclarator[init.name="process"] Property[key.name="env"]',
      'Only config.ts reads the environment: everything else gets typed settings.',
    ],
    ['ImportDeclaration[source.value=/^(node:)?process$/]', 'Use the global `process`: the rules about it know that name.'],
  ]),
  'no-own-transaction': forbid([
    ['CallExpression[callee.property.name=/^(transaction|createQueryRunner|startTransaction)$/]', TRANSACTION],
    ['ImportSpecifier[imported.name=/^Inject(Repository|DataSource|EntityManager)$/]', TRANSACTION],
  ]),
  'pure-aggregate': forbid([
    [
      `:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=${MACHINERY}]`,
      'An aggregate imports neither Nest nor TypeORM: it decides, and others store, carry and serve.',
    ],
  ]),
  'honest-tests': forbid([
    [
      'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|doMock|unstable_mockModule)$/]',
      'No module mocks: use the real thing, or hand a double in.',
    ],
    ['MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]', UNFINISHED],
    ['CallExpression[callee.name=/^[fx](it|test|describe)$/]', UNFINISHED],
  ]),
  'no-double-cast': forbid([
    [
      'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
      'A cast through unknown switches the compiler off: narrow the value, or mend its type.',
    ],
  ]),
};

function forbid(findings) {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) => Object.fromEntries(findings.map(([selector, message]) => [selector, (node) => context.report({ node, message })])),
  };
}
