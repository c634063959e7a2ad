import { Module } from '@nestjs/common';
import { Sealer } from '@rakor/persistence';
import { LOCAL_SEALING_KEYS, type SealingSettings } from '../config/sealing-keys.js';
import { SETTINGS } from './settings.module.js';

/** Gives a feature the sealer of its service; a test that says nothing gets the key of a laptop. */
@Module({
  providers: [
    {
      provide: Sealer,
      inject: [SETTINGS],
      useFactory: ({ sealingKeys = LOCAL_SEALING_KEYS }: Partial<SealingSettings>) =>
        new Sealer(sealingKeys.map((key) => Buffer.from(key, 'base64'))),
    },
  ],
  exports: [Sealer],
})
export class SealingModule {}
