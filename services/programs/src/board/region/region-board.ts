import type { StatusCause, StatusColour } from '@rakor/contracts';
import type { Window, WindowStatus } from '../../window/window.js';
import { coloursOfCauses, windowStatusOn } from '../board.lines.js';
import type { RegionBoard, WindowLine } from './region-board.view.js';

/** Programs of a window that stand alike; without a colour where they have not been started. */
export interface Counted {
  readonly windowId: string;
  readonly colour: StatusColour | null;
  readonly cause: StatusCause | null;
  readonly programs: number;
  readonly drafts: number;
  readonly undecided: number;
}

export interface RegionBoardParts {
  /** Local date of the region whose board it is. */
  readonly on: string;
  readonly moment: Date;
  readonly regionName: string;
  /** Of regions, by their code. */
  readonly names: ReadonlyMap<string, string>;
  readonly windows: readonly Window[];
  readonly counted: readonly Counted[];
}

/** Sets windows side by side. One that had neither begun nor had a program by the day is not there yet. */
export function regionBoardOf({ on, moment, regionName, names, windows, counted }: RegionBoardParts): RegionBoard {
  const byWindow = Map.groupBy(counted, ({ windowId }) => windowId);
  const there = windows.filter(({ id, inauguratedOn }) => inauguratedOn <= on || byWindow.has(id));
  const lines = there.map((window) => lineOf(window, byWindow.get(window.id) ?? [], names.get(window.region) ?? window.region, on));
  return { on, asOf: moment.toISOString(), regionName, colours: coloursOfCauses(counted), windows: lines.sort(byUrgency) };
}

function lineOf(window: Window, counted: readonly Counted[], regionName: string, on: string): WindowLine {
  const { id: windowId, region, number, name, position, inauguratedOn, lastDay, length } = window;
  const sum = (of: 'programs' | 'drafts' | 'undecided') => counted.reduce((total, each) => total + each[of], 0);
  return {
    ...{ region, regionName, windowId, number, name, position, status: windowStatusOn(window, on), inauguratedOn, lastDay },
    ...{ dayNo: window.dayNoOn(on), length, total: sum('programs'), drafts: sum('drafts'), undecided: sum('undecided') },
    colours: coloursOfCauses(counted),
  };
}

const STANDING: Readonly<Record<WindowStatus, number>> = { running: 0, ended: 1, planned: 2, closed: 3 };

function byUrgency(one: WindowLine, other: WindowLine): number {
  const red = ({ colours }: WindowLine) => colours.find(({ colour }) => colour === 'red')?.programs ?? 0;
  return (
    STANDING[one.status] - STANDING[other.status] ||
    red(other) - red(one) ||
    (one.region === other.region ? (one.number < other.number ? -1 : 1) : one.region < other.region ? -1 : 1)
  );
}
