import { Injectable } from '@nestjs/common';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { Assignment } from '../assignment/assignment.js';
import { OfficialsRepository } from '../directory/officials.repository.js';
import type { Sought } from './ladder.js';
import { type Route, route } from './route.js';

/** Asks the registers of both tenants, each on its own local day, whom a step reaches. */
@Injectable()
export class RouteFinder {
  constructor(private readonly officials: OfficialsRepository) {}

  async find(tx: Transaction, assignment: Assignment, sought: Sought, at: Date): Promise<Route> {
    const { region, addresseeRegion } = assignment;
    const dayIn = (tenant: string) => localDateOf(at, timeZoneOf(tenant));
    const issuer = await this.officials.register(tx, dayIn(region));
    const [owner, addressee] = await tx.within(addresseeRegion, async (there) => {
      const day = dayIn(addresseeRegion);
      const register = addresseeRegion === region ? issuer : await this.officials.register(there, day);
      return [await this.officials.owner(there, assignment, day), register] as const;
    });
    return route(sought, { owner, addressee, issuer });
  }
}
