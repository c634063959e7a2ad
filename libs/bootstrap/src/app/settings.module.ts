import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { ServiceConfig } from '../config/service-config.js';

/** Injects the settings that the service was started with, into a feature that needs some of its service's own. */
export const SETTINGS = Symbol('settings');

@Global()
@Module({})
export class SettingsModule {
  static forRoot(config: ServiceConfig): DynamicModule {
    return { module: SettingsModule, providers: [{ provide: SETTINGS, useValue: config }], exports: [SETTINGS] };
  }
}
