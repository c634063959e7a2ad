import { DomainError } from '@rakor/kernel';

/** The region is not known here, or not yet: its onboarding travels by event. */
export class RegionNotOnboarded extends DomainError {
  readonly code = 'region-not-onboarded';
  readonly kind = 'conflict';
  constructor(region: string) {
    super(`Region ${region} is not onboarded yet. Onboard it in the directory; if that was just done, repeat in a second.`);
  }
}

/** An organisation that the region's register does not have, or not yet. */
export class OrganisationUnknown extends DomainError {
  readonly code = 'organisation-unknown';
  readonly kind = 'unprocessable';
  /** @param pointer where each id stands in the command */
  constructor(unknown: readonly { readonly pointer: string; readonly id: string }[]) {
    super(
      'The register of this region has no such organisation. Register it in the directory; if that was just done, repeat in a second.',
      {
        faults: unknown.map(({ pointer, id }) => ({
          pointer,
          detail: `${id} is not an organisation of this region`,
          mend: 'Send the id of an organisation that the directory lists.',
        })),
      },
    );
  }
}
