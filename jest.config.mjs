import { availableParallelism } from 'node:os';

/** One project for each tier; a file belongs to the tier that its suffix names. */
const tier = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  testMatch,
  testEnvironment: '<rootDir>/tools/jest/environment.mjs',
  runtime: '<rootDir>/tools/jest/runtime.mjs',
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/\\.local/', '<rootDir>/\\.nx/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  ...extra,
});

/** Starts the run's one PostgreSQL; a run of the first tier alone never gets here. */
const withServers = {
  globalSetup: '<rootDir>/tools/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/global-teardown.mjs',
};

export default {
  projects: [
    tier('unit', ['**/!(*.int|*.e2e).spec.ts']),
    tier('integration', ['**/*.int.spec.ts'], withServers),
    tier('e2e', ['**/*.e2e.spec.ts'], withServers),
  ],
  reporters: ['default', '<rootDir>/tools/jest/no-hanging.mjs'],
  // Twice what the slowest takes beside a build: no test is decided by how fast the machine is.
  testTimeout: 60_000,
  // Two workers keep two cores busy while one of them waits for PostgreSQL; more only contend with the servers.
  // On a NATS that is given to us spec files empty each other's streams, so they take turns.
  maxWorkers: process.env.TEST_NATS_URL === undefined ? Math.max(2, availableParallelism() - 1) : 1,
  // What a spec file leaves in its worker adds up over hundreds of files: a worker that has grown is replaced by a fresh one.
  workerIdleMemoryLimit: '1GB',
};
