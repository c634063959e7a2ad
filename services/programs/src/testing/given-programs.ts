import type { RequestContext } from '@rakor/kernel';
import { acting, givenHandlers, type TestHandlers } from '@rakor/testing';
import { type DraftProgram, DraftProgramHandler } from '../program/draft/draft-program.handler.js';
import type { ProgramView } from '../program/program.view.js';
import { StartProgramHandler } from '../program/start/start-program.handler.js';
import { programs } from '../service.js';
import { type OpenWindow, OpenWindowHandler } from '../window/open/open-window.handler.js';
import type { WindowView } from '../window/window.view.js';

/** The handlers on a database that knows a region with a leader, and the way of a program up to wherever a test begins. */
export interface ProgramsOnDatabase extends TestHandlers {
  readonly region: string;
  /** The secretariat of the region. */
  readonly cabinet: RequestContext;
  /** The position whose windows are opened. */
  readonly positionId: string;
  /** Ids of organisations by code: dpmptsp and dinkes are OPD, bpn a vertical agency. */
  readonly organisations: Readonly<Record<'dpmptsp' | 'dinkes' | 'bpn', string>>;
  as(organisation: string): RequestContext;
  aWindow(plan?: Partial<OpenWindow>): Promise<WindowView>;
  /** Of a window, led by DPMPTSP, with two milestones, unless something else is said. */
  aDraft(draft?: Partial<DraftProgram>): Promise<ProgramView>;
  aRunningProgram(draft?: Partial<DraftProgram>): Promise<ProgramView>;
}

/** Blora on the day of the inauguration, unless another region is named. */
export async function givenPrograms(region = '33.16', at = '2021-02-26T02:00:00Z'): Promise<ProgramsOnDatabase> {
  const handlers = await givenHandlers(programs);
  const cabinet = acting('secretariat', region);
  handlers.clock.travelTo(at);
  await handlers.hasRegion(region);
  const government = await handlers.hasOrganisation(region, 'pemkab', { class: 'regency-government' });
  const positionId = await handlers.hasHead(region, government, 'Bupati Blora', { name: 'Arief Rohman' });
  const organisations = {
    dpmptsp: await handlers.hasOrganisation(region, 'dpmptsp'),
    dinkes: await handlers.hasOrganisation(region, 'dinkes'),
    bpn: await handlers.hasOrganisation(region, 'bpn', { class: 'vertical-agency' }),
  };
  const aWindow: ProgramsOnDatabase['aWindow'] = (plan = {}) =>
    handlers.get(OpenWindowHandler).execute(cabinet, {
      ...{ name: '99 hari kerja', positionId, inauguratedOn: '2021-02-26', length: 99, countMode: 'calendar', maxPriorities: null },
      ...plan,
    });
  const aDraft: ProgramsOnDatabase['aDraft'] = async (draft = {}) => {
    const { horizon = 'window' } = draft;
    const windowId = draft.windowId ?? (horizon === 'window' ? (await aWindow()).id : null);
    return handlers.get(DraftProgramHandler).execute(cabinet, { ...mpp(organisations.dpmptsp), ...draft, windowId });
  };
  return {
    ...handlers,
    ...{ region, cabinet, positionId, organisations, aWindow, aDraft },
    as: (organisation) => acting('organisation', region, organisation),
    aRunningProgram: async (draft) => {
      const { id: programId } = await aDraft(draft);
      return handlers.get(StartProgramHandler).execute(cabinet, { programId });
    },
  };
}

/** Blora's mall of public services, as it is sent (B1). */
function mpp(leadId: string): DraftProgram {
  return {
    ...{ title: 'Mal Pelayanan Publik', description: null, category: 'public-service', fiscalYear: null, horizon: 'window' },
    ...{ windowId: null, startsOn: null, endsOn: null, baseline: null, innovation: false, leadId, supporting: [], participants: [] },
    ...{ budget: 1_250_000_000n, template: null, details: {}, trajectory: [] },
    milestones: [
      { title: 'Soft launch', weight: 60, plannedOn: '2021-05-11' },
      { title: 'Grand launch', weight: 40, plannedOn: '2021-06-04' },
    ],
  };
}
