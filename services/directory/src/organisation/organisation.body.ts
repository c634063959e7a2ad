import { LocalDate, Text, WhereSent } from '@rakor/http';
import { ORGANISATION_CLASSES, type OrganisationClass, WORK_WEEKS, type WorkWeek } from '@rakor/contracts';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsCode } from '../code.field.js';
import type { OrganisationWish } from './organisation.js';

/** An organisation as somebody registers it. */
export class OrganisationBody implements OrganisationWish {
  /** Short name, unique in the region: "dinkes". */
  @IsCode()
  declare code: string;

  /** "Dinas Kesehatan" */
  @Text(200)
  declare name: string;

  @IsIn(ORGANISATION_CLASSES)
  declare class: OrganisationClass;

  /** Code of the district or village that a district office or village stands for; of no other class. */
  @IsOptional()
  @Matches(/^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$/, {
    context: { mend: 'Send a code such as "33.16.05" for a district, "33.16.05.2001" for a village.' },
  })
  place?: string | null;

  /** Since when the organisation exists, local date. */
  @IsOptional()
  @LocalDate()
  establishedOn?: string | null;

  /** Days that it works in a week, 5 where nothing is said; one that serves the public directly may work 6 (Perpres 21/2023, art. 7). */
  @WhereSent()
  @IsIn(WORK_WEEKS)
  workWeek: WorkWeek = 5;
}
