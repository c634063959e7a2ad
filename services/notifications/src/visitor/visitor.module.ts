import { Module } from '@nestjs/common';
import { NotificationsSettingsModule } from '../settings.module.js';
import { TellVisitors } from './tell-visitors.controller.js';

@Module({ imports: [NotificationsSettingsModule], controllers: [TellVisitors] })
export class VisitorModule {}
