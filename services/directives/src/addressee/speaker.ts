import type { AssignmentMode, OrganisationClass } from '@rakor/contracts';
import { positionOf } from '@rakor/kernel';
import type { Addressee } from './addressee-set.js';

/** How strongly a verb obliges: binding; to be agreed with the addressee; free to be declined with a reason; voluntary. */
export const OBLIGATIONS = ['binding', 'by-agreement', 'declinable', 'voluntary'] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

/** Heads of a region and their deputies; secretaries and heads of agencies; heads of districts. */
type Rank = 'leader' | 'official' | 'district-head';
type Verbs = Readonly<Record<OrganisationClass, AssignmentMode>>;

/** Towards whom nobody of a region has power of command (domain §1.6). */
const TO_OTHERS = { village: 'coordinate', 'vertical-agency': 'request', 'regency-government': 'request', partner: 'invite' } as const;

/** Only a leader instructs: agencies stand beside each other, and their secretary coordinates them (F3). */
const VERBS: Readonly<Record<Rank, Verbs>> = {
  leader: { ...TO_OTHERS, opd: 'instruct', 'district-office': 'instruct' },
  official: { ...TO_OTHERS, opd: 'coordinate', 'district-office': 'coordinate' },
  'district-head': { ...TO_OTHERS, opd: 'request', 'district-office': 'coordinate' },
};

const STRENGTH: Readonly<Record<AssignmentMode, Obligation>> = {
  instruct: 'binding',
  coordinate: 'by-agreement',
  request: 'declinable',
  invite: 'voluntary',
};

const ON_BEHALF = /\b(?:a\. ?n\.|an\.|atas nama) (.+)$/;
const RANKS: readonly (readonly [RegExp, Rank])[] = [
  [/^(?:wakil )?(?:gubernur|bupati|wali ?kota|kepala daerah)\b/, 'leader'],
  [/^(?:camat|kepala distrik)\b/, 'district-head'],
  [/^(?:sekda|sekretaris|asisten|kepala|kadis|kaban|kabag|inspektur|direktur)\b/, 'official'],
];

/** The position that issues a directive: its rank and the addressee's class give the verb. */
export class Speaker {
  private constructor(private readonly rank: Rank) {}

  /**
   * @param title of the position, with its acting capacity, which lends the full rank: "Pj Bupati Buleleng" (U9). "a.n. Bupati" speaks with the
   * rank of whom it names. A title that tells no rank speaks as the region's leadership, for which alone directives are issued.
   */
  static of(title: string): Speaker {
    const plain = title.trim().toLowerCase().replaceAll(/\s+/g, ' ');
    const position = positionOf(ON_BEHALF.exec(plain)?.[1] ?? plain);
    return new Speaker(RANKS.find(([pattern]) => pattern.test(position))?.[1] ?? 'leader');
  }

  /** The verb towards an addressee. @param region the tenant that issues; an organisation of another tenant is requested, whatever its class */
  modeFor({ class: organisationClass, homeRegion }: Pick<Addressee, 'class' | 'homeRegion'>, region: string): AssignmentMode {
    return homeRegion === region ? VERBS[this.rank][organisationClass] : 'request';
  }
}

export function obligationOf(mode: AssignmentMode): Obligation {
  return STRENGTH[mode];
}
