export * from '@rakor/test-infra';
export { givenDatabase, type GivenDatabase, type ServiceDatabase } from './given-database.js';
