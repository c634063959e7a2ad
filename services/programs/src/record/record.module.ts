import { Module } from '@nestjs/common';
import { ProgramModule } from '../program/program.module.js';
import { AddRecordsController } from './add-many/add-records.controller.js';
import { AddRecordsHandler } from './add-many/add-records.handler.js';
import { AddRecordController } from './add/add-record.controller.js';
import { AddRecordHandler } from './add/add-record.handler.js';
import { ChangeRecordController } from './change/change-record.controller.js';
import { ChangeRecordHandler } from './change/change-record.handler.js';
import { CountRecordsController } from './count/count-records.controller.js';
import { ListRecordsController } from './list/list-records.controller.js';
import { RecordOwners } from './record.owners.js';
import { RecordRepository } from './record.repository.js';
import { RemoveRecordController } from './remove/remove-record.controller.js';
import { RemoveRecordHandler } from './remove/remove-record.handler.js';

/** What programs have many of, by the kinds of their templates. */
@Module({
  imports: [ProgramModule],
  controllers: [
    AddRecordController,
    AddRecordsController,
    ChangeRecordController,
    RemoveRecordController,
    ListRecordsController,
    CountRecordsController,
  ],
  providers: [RecordOwners, RecordRepository, AddRecordHandler, AddRecordsHandler, ChangeRecordHandler, RemoveRecordHandler],
})
export class RecordModule {}
