import { dirname } from 'node:path';

/** What every workspace of ours can do; written once here instead of in each package.json. */
const targetsOf = (root) => ({
  build: {
    command: `tsc -b ${root}`,
    cache: true,
    dependsOn: ['^build'],
    inputs: ['production', '^production'],
    outputs: ['{projectRoot}/dist'],
  },
  lint: {
    command: `eslint --max-warnings 0 ${root}`,
    cache: true,
    inputs: ['sources', '^production', '{workspaceRoot}/eslint.config.mjs', '{workspaceRoot}/tools/eslint/**/*'],
  },
  test: {
    command: `npm test -- --passWithNoTests ${root}/`,
    cache: true,
    inputs: [
      'sources',
      '^production',
      '{workspaceRoot}/jest.config.mjs',
      '{workspaceRoot}/tools/**/*',
      { env: 'TEST_INFRA' },
      { env: 'TEST_DATABASE_URL' },
      { env: 'TEST_NATS_URL' },
    ],
    // One run uses both cores already, and starts servers of its own.
    parallelism: false,
  },
});

export const name = 'rakor-targets';

export const createNodes = [
  '{libs,services,deploy,test}/*/package.json',
  (files) => files.map((file) => [file, { projects: { [dirname(file)]: { targets: targetsOf(dirname(file)) } } }]),
];
