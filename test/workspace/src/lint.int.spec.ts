import { lint } from './lint.js';

const BOUNDARY = '@nx/enforce-module-boundaries';
const SERVICE = 'services/directives/src/main.ts';
const LIB = 'libs/observability/src/index.ts';
const TYPED = 'libs/kernel/src/id.ts';

/** What must not be written: [what it is, where, the code, the rule that says no]. */
const FORBIDDEN: [what: string, as: string, code: string, rule: string][] = [
  ['a service that imports a service', SERVICE, `import '@rakor/notifications';`, BOUNDARY],
  ['a service that reaches into a service by path', SERVICE, `import '../../notifications/src/main.js';`, BOUNDARY],
  ['a lib that imports a service', LIB, `import '@rakor/directory';`, BOUNDARY],
  ['a kernel that imports persistence', 'libs/kernel/src/index.ts', `import '@rakor/persistence';`, BOUNDARY],
  ['a kernel that imports a framework', 'libs/kernel/src/index.ts', `import '@nestjs/common';`, BOUNDARY],
  ['contracts that import messaging', 'libs/contracts/src/index.ts', `import '@rakor/messaging';`, BOUNDARY],
  ['a service that goes to the database by itself', SERVICE, `import 'pg';`, BOUNDARY],
  ['a package that is not in package.json', 'libs/kernel/src/index.ts', `import 'luxon';`, BOUNDARY],
  ['production code that imports test code', SERVICE, `import '@rakor/testing';`, 'no-restricted-imports'],
  ['an aggregate that imports Nest', SERVICE_AGGREGATE('.ts'), `import '@nestjs/common';`, 'rakor/pure-aggregate'],
  ['an aggregate that imports TypeORM', SERVICE_AGGREGATE('.ts'), `export { EntitySchema } from 'typeorm';`, 'rakor/pure-aggregate'],
  ['a refusal that imports HTTP', SERVICE_AGGREGATE('.errors.ts'), `import '@rakor/http';`, 'rakor/pure-aggregate'],
  ['the environment outside of config.ts', SERVICE, `export const port = process.env.PORT;`, 'rakor/no-environment'],
  ['the environment by destructuring', SERVICE, `const { env } = process; export { env };`, 'rakor/no-environment'],
  [
    'a repository from outside the transaction',
    SERVICE,
    `import { InjectRepository } from '@nestjs/typeorm'; export { InjectRepository };`,
    'rakor/no-own-transaction',
  ],
  [
    'a transaction of one’s own',
    SERVICE,
    `export const f = (dataSource: { transaction(): void }) => dataSource.transaction();`,
    'rakor/no-own-transaction',
  ],
  ['the present moment by new Date()', SERVICE, `export const now = new Date();`, 'rakor/no-clock'],
  ['the present moment by Date.now()', SERVICE, `export const now = Date.now();`, 'rakor/no-clock'],
  ['a module mock', 'libs/embedded/src/embedded-server-error.spec.ts', `jest.mock('./x.js');`, 'rakor/honest-tests'],
  [
    'a test that keeps others from running',
    'libs/embedded/src/embedded-server-error.spec.ts',
    `it.only('x', () => undefined);`,
    'rakor/honest-tests',
  ],
  ['a cast through unknown', TYPED, `export const n = 'x' as unknown as number;`, 'rakor/no-double-cast'],
  ['a floating promise', TYPED, `Promise.resolve();`, '@typescript-eslint/no-floating-promises'],
  ['any', TYPED, `export const x: any = 1;`, '@typescript-eslint/no-explicit-any'],
  [
    'a switch that forgets a case',
    TYPED,
    `export function f(x: 'a' | 'b') { switch (x) { case 'a': return 1; } return 0; }`,
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  ['unfinished work', TYPED, `// ${'TO'}DO later`, 'no-warning-comments'],
];

/** What stays allowed, though it looks like the above. */
const ALLOWED: [what: string, as: string, code: string][] = [
  ['a service that imports libs', SERVICE, `import '@rakor/messaging';`],
  ['a moment that is given', SERVICE, `export const at = new Date('2025-06-02T02:00:00Z');`],
  ['the clock itself', 'libs/kernel/src/clock.ts', `export const now = () => new Date();`],
  ['an aggregate that imports the kernel', SERVICE_AGGREGATE('.ts'), `import '@rakor/kernel';`],
  ['an aggregate that imports the calendar, which is pure', SERVICE_AGGREGATE('.ts'), `import '@rakor/calendar';`],
  ['a spec file that imports test code', 'libs/test-infra/src/issuer.int.spec.ts', `import './issuer.js';`],
];

function SERVICE_AGGREGATE(suffix: string): string {
  return `services/directives/src/directive/directive${suffix}`;
}

const samples = [...FORBIDDEN, ...ALLOWED].map(([, as, code]) => ({ as, code }));
const broken = await lint(samples);

describe('Lint refuses', () => {
  it.each(FORBIDDEN.map(([what, , , rule], index) => [what, rule, broken[index]]))('%s', (_, rule, rules) => {
    expect(rules).toContain(rule);
  });
});

describe('Lint lets pass', () => {
  it.each(ALLOWED.map(([what], index) => [what, broken[FORBIDDEN.length + index]]))('%s', (_, rules) => {
    expect(rules).toEqual([]);
  });
});
