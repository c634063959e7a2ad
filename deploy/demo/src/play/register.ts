import type { OrganisationClass } from '@rakor/contracts';
import { type Addressees, GOVERNMENT, type Region } from '../story.js';

/** An organisation as the directory shows it. */
export interface RegisteredOrganisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly class: OrganisationClass;
}

/** Whom a set means, as the directives service takes it. */
export interface AddresseeSet {
  readonly classes: readonly OrganisationClass[];
  /** Ids. */
  readonly organisations: readonly string[];
  readonly except: readonly string[];
}

/** A region of the demo, with the ids that the directory has given to its organisations. */
export class Register {
  private readonly byCode: ReadonlyMap<string, RegisteredOrganisation>;

  /** @param governmentId of the organisation that the region's government itself is */
  constructor(
    readonly region: Region,
    private readonly governmentId: string,
    private readonly organisations: readonly RegisteredOrganisation[],
  ) {
    this.byCode = new Map(
      organisations.map((organisation) => [organisation.id === governmentId ? GOVERNMENT : organisation.code, organisation]),
    );
  }

  get government(): RegisteredOrganisation {
    return this.get(GOVERNMENT);
  }

  /** @param code of an organisation, or GOVERNMENT */
  get(code: string): RegisteredOrganisation {
    const organisation = this.byCode.get(code);
    if (!organisation) throw new Error(`${this.region.name} has no organisation "${code}"; it has ${[...this.byCode.keys()].join(', ')}`);
    return organisation;
  }

  count(is: OrganisationClass): number {
    return this.organisations.filter((organisation) => organisation.class === is).length;
  }

  setOf({ classes = [], organisations = [], except = [] }: Addressees): AddresseeSet {
    return { classes, organisations: organisations.map((code) => this.get(code).id), except: except.map((code) => this.get(code).id) };
  }

  /** The organisations that a set means, without those of other tenants. */
  membersOf({ classes = [], organisations = [], except = [] }: Addressees): RegisteredOrganisation[] {
    return this.organisations.filter(
      ({ id, code, class: is }) =>
        ((id !== this.governmentId && classes.includes(is)) || organisations.includes(code)) && !except.includes(code),
    );
  }

  /** Title of the position that leads an organisation. */
  headOf({ id, code, name, class: is }: RegisteredOrganisation): string | undefined {
    if (id === this.governmentId) return this.region.government.title;
    // "Kecamatan Babat" is led by the "Camat Babat".
    if (is === 'district-office') return name.replace(/^Kecamatan/, 'Camat');
    return this.region.organisations.find((organisation) => organisation.code === code)?.head?.title;
  }
}
