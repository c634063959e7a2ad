import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeadLetters } from './dead-letters/dead-letters.js';
import { DueWorks } from './due/due-work.js';
import { Errands } from './errand/errand.js';
import { Messaging } from './messaging.js';
import { News } from './news/news.js';
import { UnitOfWork } from './unit-of-work/unit-of-work.js';

/** Makes the unit of work, the due work, the errands, the dead letters and the delivery itself injectable everywhere in a service. */
@Global()
@Module({})
export class MessagingModule {
  static forRoot(messaging: Messaging): DynamicModule {
    return {
      module: MessagingModule,
      providers: [
        { provide: Messaging, useValue: messaging },
        { provide: UnitOfWork, useValue: messaging.unitOfWork },
        { provide: DataSource, useValue: messaging.dataSource },
        { provide: DueWorks, useValue: messaging.dueWorks },
        { provide: Errands, useValue: messaging.errands },
        { provide: News, useValue: messaging.news },
        DeadLetters,
      ],
      exports: [Messaging, UnitOfWork, DataSource, DueWorks, Errands, News, DeadLetters],
    };
  }
}
