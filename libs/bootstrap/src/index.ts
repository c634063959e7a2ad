export { migrationsOf } from './app/migrations-of.js';
export { ServiceApp, createServiceApp, type ServiceOverrides } from './app/service-app.js';
export type { ServiceDefinition } from './app/service-definition.js';
export { SETTINGS } from './app/settings.module.js';
export type { StepReport } from './app/shutdown.js';
export { type Environment, EnvironmentReader, SettingsRefused } from './config/environment-reader.js';
export { readServiceConfig, type ServiceConfig } from './config/service-config.js';
export { runMigrations, type ServiceMigrations } from './process/run-migrations.js';
export { runService, type RunnableService } from './process/run-service.js';
