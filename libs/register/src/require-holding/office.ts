import type { Principal } from '@rakor/http';
import { localDateOf, type Office, timeZoneOf, titleOf } from '@rakor/kernel';
import { HoldingEnded, HoldingNotBegun, PositionNotHeld, PositionOfAnotherOrganisation } from './holding.errors.js';

/** A time for which somebody has a position: local days of its region, both included. */
export interface Tenure {
  readonly person: string;
  readonly acting: boolean;
  readonly from: string;
  /** Null while nobody knows the last day. */
  readonly until: string | null;
}

/** A position, and when the account of a token has it. */
export interface HeldPosition {
  readonly title: string;
  /** Code of the organisation that it is in; null while that is not known here. */
  readonly organisation: string | null;
  readonly tenures: readonly Tenure[];
}

/**
 * The office in which the bearer of a token acts at an instant. A holding is a matter of days (terhitung mulai tanggal): it begins with the first
 * second of its first day in the region's own time, and ends with the last one of its last (U9).
 * @param position undefined where the register does not have it
 * @throws PositionNotHeld, PositionOfAnotherOrganisation, HoldingNotBegun, HoldingEnded
 */
export function officeOf(principal: Principal, position: HeldPosition | undefined, at: Date): Office {
  const { region, role, organisation = '', position: positionId } = principal;
  if (positionId === undefined || !position || position.tenures.length === 0) throw new PositionNotHeld();
  const { title, tenures } = position;
  if (role === 'organisation' && position.organisation !== organisation) throw new PositionOfAnotherOrganisation(title, organisation);

  const zone = timeZoneOf(region);
  const today = localDateOf(at, zone);
  const ended = tenures.filter(({ until }) => until !== null && until < today);
  const begun = tenures.filter(({ from }) => from <= today);
  const held = begun.find((tenure) => !ended.includes(tenure));
  if (held) return { positionId, title: titleOf(title, held.acting), person: held.person };

  const [next] = tenures
    .filter(({ from }) => from > today)
    .map(({ from }) => from)
    .sort();
  if (next !== undefined) throw new HoldingNotBegun(title, next, zone);
  throw new HoldingEnded(
    title,
    ended
      .map(({ until }) => until ?? '')
      .sort()
      .at(-1) ?? today,
    zone,
  );
}
