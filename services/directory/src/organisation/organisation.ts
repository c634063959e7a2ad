import type { OrganisationClass, OrganisationRegisteredV1, OrganisationWeekChangedV1, WorkWeek } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { Tenant } from '../tenant/tenant.js';
import { WorkWeekUnchanged } from './organisation.errors.js';

/** What somebody says of an organisation that joins the register. */
export interface OrganisationWish {
  /** Short name, unique in the region: "dinkes". */
  readonly code: string;
  readonly name: string;
  readonly class: OrganisationClass;
  /** Code of the district or village that a district office or village stands for. */
  readonly place?: string | null;
  /** Since when it exists, YYYY-MM-DD; left out where nobody knows, which counts as always. */
  readonly establishedOn?: string | null;
  /** Days that it works in a week, five unless somebody says six. */
  readonly workWeek?: WorkWeek;
}

/** An organisation in the register, and the fact to announce. */
export interface Registration {
  readonly organisation: Organisation;
  readonly registered: OrganisationRegisteredV1;
}

/** An agency, office, village, government or partner of a region. What is unique among them is for the OrganisationRegister to see. */
export class Organisation {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly code: string;
  declare readonly name: string;
  declare readonly class: OrganisationClass;
  declare readonly place: string | null;
  declare readonly establishedOn: string | null;
  declare workWeek: WorkWeek;
  declare readonly registeredAt: Date;
  declare readonly registeredBy: string;
  declare version: number;

  static register(region: string, wish: OrganisationWish, by: string, at: Date, id = newId()): Registration {
    const { code, name, place = null, establishedOn = null, workWeek = 5 } = wish;
    const organisation = Object.assign(new Organisation(), {
      region,
      id,
      code,
      name,
      class: wish.class,
      place,
      establishedOn,
      workWeek,
      registeredAt: at,
      registeredBy: by,
      version: 1,
    });
    return { organisation, registered: { ...factOf(organisation), registeredAt: at.toISOString() } };
  }

  /** The government that a region brings with it, by the id that its onboarding has announced. */
  static governmentOf({ region, governmentId, governmentCode, governmentName, onboardedBy, onboardedAt }: Tenant): Registration {
    const wish: OrganisationWish = { code: governmentCode, name: governmentName, class: 'regency-government' };
    return Organisation.register(region, wish, onboardedBy, onboardedAt, governmentId);
  }

  /** From now on it works so many days a week (Perpres 21/2023, art. 7). @throws WorkWeekUnchanged */
  changeWorkWeek(workWeek: WorkWeek, at: Date): OrganisationWeekChangedV1 {
    if (workWeek === this.workWeek) throw new WorkWeekUnchanged(workWeek);
    this.workWeek = workWeek;
    this.version += 1;
    return { ...factOf(this), changedAt: at.toISOString() };
  }
}

function factOf({ id, version, code, name, class: is, place, establishedOn, workWeek }: Organisation) {
  return { organisationId: id, sequence: version, code, name, class: is, place, establishedOn, workWeek };
}
