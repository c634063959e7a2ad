import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import { createProjectGraphAsync } from '@nx/devkit';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { depConstraints } from './tools/eslint/boundaries.mjs';
import { rules as ours } from './tools/eslint/rules.mjs';

// The boundary rule reads the graph from Nx's cache, and is silently skipped where there is none, as in a fresh clone.
// In this process: our plugin is twenty lines, and a process for it alone costs a second.
process.env.NX_ISOLATE_PLUGINS ??= 'false';
await createProjectGraphAsync();

const SPECS = ['**/*.spec.ts'];
/** Code that tests are made of. */
const TEST_CODE = [...SPECS, 'libs/test-infra/**', 'libs/testing/**', '{libs,services}/*/src/testing/**', 'test/**'];
const off = (...names) => Object.fromEntries(names.map((name) => [name, 'off']));

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', '.local/', '.nx/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.{mjs,js}'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // What was caught may be thrown on.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An interface of ours may promise a promise that this implementation has no need to await.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx, rakor: { rules: ours } },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints, banTransitiveDependencies: true }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@rakor/test-infra', '@rakor/testing'], message: 'Test code is for spec files.' }] },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      eqeqeq: 'error',
      'rakor/honest-tests': 'error',
      'rakor/no-clock': 'error',
      'rakor/no-double-cast': 'error',
      'rakor/no-environment': 'error',
      'rakor/no-own-transaction': 'error',
    },
  },
  { files: ['services/*/src/!(testing)/!(*.*).ts', 'services/*/src/*/*.errors.ts'], rules: { 'rakor/pure-aggregate': 'error' } },
  { files: TEST_CODE, rules: off('no-restricted-imports', 'rakor/no-clock', 'rakor/no-environment', '@typescript-eslint/unbound-method') },
  { files: ['libs/kernel/src/clock.ts', 'libs/observability/**'], rules: off('rakor/no-clock') },
  { files: ['deploy/**', 'libs/embedded/**'], rules: off('rakor/no-clock', 'rakor/no-environment') },
  { files: ['**/config.ts', 'libs/bootstrap/src/**/environment*.ts'], rules: off('rakor/no-environment') },
  { files: ['libs/messaging/**'], rules: off('rakor/no-own-transaction') },
  prettier,
);
