import type { StandardAddedV1, StandardRetiredV1, StandardRevisedV1 } from '@rakor/contracts';
import { provinceOf } from '@rakor/kernel';
import { differences, type StandardContent, loaded, stored, type StoredContent, textsOf } from './standard.content.js';
import { NothingToOverride, StandardAsBefore, StandardRetired } from './standard.errors.js';

export type StandardStatus = 'in-force' | 'retired';

export interface StandardWish {
  readonly code: string;
  readonly name: string;
  readonly content: StandardContent;
}

/** What a service is, costs and promises: a province's for all of its regencies, or a regency's own or override (F18). */
export class Standard {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly code: string;
  declare readonly name: string;
  /** The province's standard that it overrides. */
  declare readonly baseId: string | null;
  declare edition: number;
  declare stored: StoredContent;
  declare status: StandardStatus;
  declare version: number;

  static add(id: string, region: string, wish: StandardWish, at: Date): { standard: Standard; added: StandardAddedV1 } {
    const { code, name, content } = wish;
    return made({ id, region, code, name, baseId: null }, content, at);
  }

  /** Says what differs here from what the province says; the code and name stay the province's. @throws NothingToOverride */
  static override(
    id: string,
    region: string,
    base: Standard,
    content: StandardContent,
    at: Date,
  ): { standard: Standard; added: StandardAddedV1 } {
    if (region === base.region || base.region !== provinceOf(region) || base.status !== 'in-force') throw new NothingToOverride();
    return made({ id, region, code: base.code, name: base.name, baseId: base.id }, content, at);
  }

  /** @throws StandardRetired, StandardAsBefore */
  revise(content: StandardContent, at: Date): StandardRevisedV1 {
    this.mustBeInForce();
    if (differences(this.content, content).length === 0) throw new StandardAsBefore(this.code);
    this.stored = stored(content);
    this.edition += 1;
    return { ...this.changed(), ...this.told(), revisedAt: at.toISOString() };
  }

  retire(reason: string, at: Date): StandardRetiredV1 {
    this.mustBeInForce();
    this.status = 'retired';
    return { ...this.changed(), reason, retiredAt: at.toISOString() };
  }

  /** What it says by itself; of an override only what differs. */
  get content(): StandardContent {
    return loaded(this.stored);
  }

  private mustBeInForce(): void {
    if (this.status === 'retired') throw new StandardRetired(this.code);
  }

  /** Its content as events tell it. */
  told(): Omit<StandardRevisedV1, 'standardId' | 'sequence' | 'code' | 'name' | 'revisedAt'> {
    const { fees, promised } = this.stored;
    const texts = textsOf(this.stored);
    return {
      ...{ baseId: this.baseId, edition: this.edition, components: texts.length > 0 ? texts : null, fees: fees && [...fees] },
      ...{ promisedAmount: promised?.amount ?? null, promisedUnit: promised?.unit ?? null },
    };
  }

  changed(): Pick<StandardAddedV1, 'standardId' | 'sequence' | 'code' | 'name'> {
    this.version += 1;
    const { id, version, code, name } = this;
    return { standardId: id, sequence: version, code, name };
  }
}

function made(identity: Pick<Standard, 'id' | 'region' | 'code' | 'name' | 'baseId'>, content: StandardContent, at: Date) {
  const begin = { edition: 1, stored: stored(content), status: 'in-force', version: 0 } as const;
  const standard = Object.assign(new Standard(), identity, begin);
  return { standard, added: { ...standard.changed(), ...standard.told(), addedAt: at.toISOString() } };
}
