import { Module } from '@nestjs/common';
import { HandingOver } from './hand-over/handing-over.js';
import { ListGuestCasesController } from './list/list-guest-cases.controller.js';
import { ReceiveCases } from './receive/receive-cases.js';

/** Cases that began in the place of another tenant (F15). */
@Module({ controllers: [ListGuestCasesController], providers: [HandingOver, ReceiveCases], exports: [HandingOver] })
export class GuestCaseModule {}
