import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';

@Module({ imports: [RegisterModule] })
export class AppModule {}
