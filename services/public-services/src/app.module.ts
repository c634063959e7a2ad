import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { GateModule } from './gate/gate.module.js';
import { InstitutionModule } from './institution/institution.module.js';
import { PlaceModule } from './place/place.module.js';
import { ReadinessModule } from './readiness/readiness.module.js';
import { ServiceModule } from './service/service.module.js';

/** The malls of a regency, what they offer, and when they may open. */
@Module({ imports: [RegisterModule, PlaceModule, InstitutionModule, ServiceModule, ReadinessModule, GateModule] })
export class AppModule {}
