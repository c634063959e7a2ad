import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { InstitutionModule } from './institution/institution.module.js';
import { PlaceModule } from './place/place.module.js';
import { ServiceModule } from './service/service.module.js';

/** The malls of a regency, what they offer, and when they may open. */
@Module({ imports: [RegisterModule, PlaceModule, InstitutionModule, ServiceModule] })
export class AppModule {}
