import { Module } from '@nestjs/common';
import { MessageModule } from './message/message.module.js';
import { RegisterModule } from './register/register.module.js';

@Module({ imports: [RegisterModule, MessageModule] })
export class AppModule {}
