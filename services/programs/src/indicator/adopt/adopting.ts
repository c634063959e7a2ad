import { Injectable } from '@nestjs/common';
import { IndicatorAdoptedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { IndicatorDefinition } from '../definition/definition.js';
import { type Actor, Indicator, type Owner } from '../indicator.js';
import { IndicatorRepository } from '../indicator.repository.js';

/** Adopts a definition in the transaction's region, alone or because a target is handed down. */
@Injectable()
export class Adopting {
  constructor(private readonly indicators: IndicatorRepository) {}

  /** @throws IndicatorAlreadyAdopted */
  async of(tx: Transaction, definition: IndicatorDefinition, owner: Owner, by: Actor, at: Date): Promise<Indicator> {
    const { indicator, adopted } = Indicator.adopt({ region: tx.context.region, id: newId() }, definition, owner, by, at);

    await this.indicators.add(tx, indicator);
    await tx.outbox.add(IndicatorAdoptedV1, adopted);
    return indicator;
  }
}

/** An organisation of the register, as an owner. */
export function ownerOf({ organisationId, code, name }: { organisationId: string; code: string; name: string }): Owner {
  return { organisationId, organisationCode: code, organisationName: name };
}
