import type { RequestContext } from '@rakor/kernel';
import { AcknowledgeAssignmentHandler } from '../assignment/acknowledge/acknowledge-assignment.handler.js';
import { ReportAssignmentHandler } from '../assignment/report/report-assignment.handler.js';
import { VerifyAssignmentHandler } from '../assignment/verify/verify-assignment.handler.js';
import type { AddresseeSet } from '../addressee/addressee-set.js';
import { DraftDirectiveHandler } from '../directive/draft/draft-directive.handler.js';
import type { DirectiveChanges } from '../directive/directive.draft.js';
import type { DirectiveView } from '../directive/directive.view.js';
import { IssueDirectiveHandler } from '../directive/issue/issue-directive.handler.js';
import { StartMeetingHandler } from '../meeting/start/start-meeting.handler.js';
import { ScheduleMeetingHandler } from '../meeting/schedule/schedule-meeting.handler.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { acting, type DirectivesOnDatabase } from './given-directives.js';

/** The way of a directive, up to wherever a test begins. */
export interface Work {
  aMeeting(by: RequestContext, startsAt?: string): Promise<MeetingView>;
  aRunningMeeting(by: RequestContext, startsAt?: string): Promise<MeetingView>;
  aDraft(by: RequestContext, addressees: Partial<AddresseeSet>, startsAt?: string, more?: DirectiveChanges): Promise<DirectiveView>;
  /** Its assignments, by the code of the organisation. */
  anIssuedDirective(
    by: RequestContext,
    addressees: Partial<AddresseeSet>,
    more?: DirectiveChanges,
  ): Promise<{ directive: DirectiveView; assignments: Map<string, string> }>;
  /** Acknowledges and reports for the organisation. */
  reported(assignmentId: string, by: RequestContext): Promise<void>;
  /** Reports on what is acknowledged already. */
  reportedOn(assignmentId: string, by: RequestContext): Promise<void>;
  verified(assignmentId: string, reporter: RequestContext, verifier: RequestContext): Promise<void>;
}

const BLORA = '2021-03-29T06:00:00Z';

export function workOn({ get, database }: DirectivesOnDatabase): Work {
  const work: Work = {
    aMeeting: (by, startsAt = BLORA) =>
      get(ScheduleMeetingHandler).execute(by, {
        title: 'Rapat koordinasi',
        type: 'rakor',
        startsAt: new Date(startsAt),
        place: 'Ruang Setda',
        chair: 'Bupati',
        series: null,
        invited: { classes: ['opd'], organisations: [], except: [] },
      }),
    aRunningMeeting: async (by, startsAt) => {
      const { id: meetingId } = await work.aMeeting(by, startsAt);
      return get(StartMeetingHandler).execute(by, { meetingId });
    },
    aDraft: async (by, addressees, startsAt, more) => {
      const { id: meetingId } = await work.aRunningMeeting(by, startsAt);
      const set = { classes: [], organisations: [], except: [], ...addressees };
      const draft = { text: 'Percepat vaksinasi.', issuer: 'Bupati', addressees: set, dueOn: null, ...more };
      return get(DraftDirectiveHandler).execute(by, { meetingId, utteranceId: null, draft });
    },
    anIssuedDirective: async (by, addressees, more) => {
      const { id: directiveId } = await work.aDraft(by, addressees, undefined, more);
      const directive = await get(IssueDirectiveHandler).execute(by, { directiveId });
      const { rows } = await database.admin.query<{ code: string; id: string }>(
        'select organisation_code as code, id from directives.assignment where directive_id = $1',
        [directiveId],
      );
      return { directive, assignments: new Map(rows.map(({ code, id }) => [code, id])) };
    },
    reported: async (assignmentId, by) => {
      await get(AcknowledgeAssignmentHandler).execute(by, { assignmentId });
      await work.reportedOn(assignmentId, by);
    },
    reportedOn: async (assignmentId, by) => {
      await get(ReportAssignmentHandler).execute(by, { assignmentId, summary: 'Selesai.', evidence: [] });
    },
    verified: async (assignmentId, reporter, verifier) => {
      await work.reported(assignmentId, reporter);
      await get(VerifyAssignmentHandler).execute(verifier, { assignmentId });
    },
  };
  return work;
}

/** An organisation of a region, speaking for itself. */
export function organisation(region: string, code: string): RequestContext {
  return acting('organisation', region, code);
}
