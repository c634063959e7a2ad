import type { OrganisationClass } from '@rakor/contracts';
import { type Region, type RegionKind, liesWithin } from '@rakor/kernel';
import { Organisation, type OrganisationWish, type Registration } from './organisation.js';
import { OrganisationCodeTaken, PlaceRefused, PlaceTaken } from './organisation.errors.js';

/** The classes that stand for a place, and the kind of place. */
const PLACES: Partial<Record<OrganisationClass, RegionKind>> = { 'district-office': 'district', village: 'village' };

/** What a register holds already, as far as it matters to those who want to join. */
export interface Registered {
  readonly code: string;
  readonly class: OrganisationClass;
  readonly place: string | null;
}

/** A region's register while organisations join it: knows what is taken, also by those who joined just now. */
export class OrganisationRegister {
  private readonly codes: Set<string>;
  private readonly offices: Set<string>;
  private readonly places: ReadonlyMap<string, Region>;

  /** @param places those regions of the reference data that the wishes name */
  constructor(
    private readonly region: string,
    registered: readonly Registered[],
    places: readonly Region[],
  ) {
    this.codes = new Set(registered.map(({ code }) => code));
    this.offices = new Set(registered.flatMap(({ class: is, place }) => (place === null ? [] : [officeKey(is, place)])));
    this.places = new Map(places.map((place) => [place.code, place]));
  }

  hasCode(code: string): boolean {
    return this.codes.has(code);
  }

  hasOffice(is: OrganisationClass, place: string): boolean {
    return this.offices.has(officeKey(is, place));
  }

  /** @throws OrganisationCodeTaken, PlaceRefused, PlaceTaken */
  register(wish: OrganisationWish, by: string, at: Date): Registration {
    if (this.hasCode(wish.code)) throw new OrganisationCodeTaken(wish.code, this.region);
    const place = wish.place ?? null;
    this.checkPlace(wish.class, place);
    if (place !== null && this.hasOffice(wish.class, place)) throw new PlaceTaken(wish.class, place);

    this.codes.add(wish.code);
    if (place !== null) this.offices.add(officeKey(wish.class, place));
    return Organisation.register(this.region, wish, by, at);
  }

  private checkPlace(is: OrganisationClass, place: string | null): void {
    const kind = PLACES[is];
    if (place === null) {
      if (kind) throw PlaceRefused.missing(is, kind);
      return;
    }
    if (!kind) throw PlaceRefused.needless(is);
    if (!liesWithin(this.region, place)) throw PlaceRefused.outside(place, this.region);
    if (this.places.get(place)?.kind !== kind) throw PlaceRefused.unknown(place, kind);
  }
}

function officeKey(is: OrganisationClass, place: string): string {
  return `${is} ${place}`;
}
