import { DomainError } from '@rakor/kernel';
import fc from 'fast-check';
import { CloseProgramHandler } from '../program/close/close-program.handler.js';
import { SetPlanHandler } from '../program/set-plan/set-plan.handler.js';
import { ReportProgressHandler } from '../progress/report/report-progress.handler.js';
import { ReturnProgressHandler } from '../progress/return/return-progress.handler.js';
import { VerifyProgressHandler } from '../progress/verify/verify-progress.handler.js';
import { givenPrograms } from '../testing/given-programs.js';
import { statusAt } from './current-status.js';
import { FadeStatuses } from './fade/fade-statuses.js';
import { nextChange } from './status.js';
import { measured } from './status.facts.js';

const service = await givenPrograms();
const { cabinet, clock, database, get } = service;
const time = await service.leads(FadeStatuses);
const START = '2021-02-26T02:00:00Z';

interface Walker {
  readonly programId: string;
  readonly milestones: readonly { readonly id: string; readonly title: string; readonly weight: number; readonly plannedOn: string }[];
  latest: string;
}
type Command = (walker: Walker, number: number) => Promise<unknown>;
const commands: Record<string, Command> = {
  report: async (walker, number) => {
    const milestoneId = walker.milestones[number % 2]?.id ?? '';
    const evidence = number % 3 ? [{ title: 'Foto', url: 'https://a.id/1' }] : [];
    const report = { programId: walker.programId, milestoneId, claimedPercent: number, summary: 'x', evidence };
    walker.latest = (await get(ReportProgressHandler).execute(service.as('dpmptsp'), report)).id;
  },
  verify: ({ latest }, number) => get(VerifyProgressHandler).execute(cabinet, { reportId: latest, verifiedPercent: number }),
  'verify all of it': ({ latest }) => get(VerifyProgressHandler).execute(cabinet, { reportId: latest }),
  return: ({ latest }) => get(ReturnProgressHandler).execute(cabinet, { reportId: latest, reason: 'Belum.' }),
  'plan anew': ({ programId, milestones }, number) =>
    get(SetPlanHandler).execute(cabinet, {
      ...{ programId, reason: 'Bobot berubah.', trajectory: [] },
      milestones: milestones.map((one, index) => ({ ...one, weight: index === 0 ? 1 + (number % 99) : 99 - (number % 99) })),
    }),
  close: ({ programId }, number) =>
    number > 90
      ? get(CloseProgramHandler).execute(cabinet, { programId, outcome: 'partly-achieved', reason: 'Waktu habis.' })
      : Promise.resolve(),
};

describe('Whatever is done with a program, and whenever', () => {
  it('its kept status is the one that follows from the facts, and every change of it was told in order', async () => {
    const step = fc.record({ command: fc.constantFrom(...Object.keys(commands)), number: fc.nat(100), hours: fc.nat(150) });
    const walks = fc.array(step, { minLength: 5, maxLength: 14 });

    await fc.assert(
      fc.asyncProperty(walks, async (walk) => {
        clock.travelTo(START);
        const { id: programId, milestones } = await service.aRunningProgram();
        const walker: Walker = { programId, milestones, latest: programId };
        for (const { command, number, hours } of walk) {
          clock.advance({ hours });
          await time.runOut();
          await commands[command]?.(walker, number).catch((error: unknown) => {
            if (!(error instanceof DomainError)) throw error;
          });
          await statusIsRight(programId);
        }
        await wasTold(programId);
      }),
      { numRuns: 12 },
    );
  });
});

async function statusIsRight(programId: string): Promise<void> {
  const [program] = await service.unitOfWork.read(cabinet, (tx) => measured(tx, [programId], null));
  if (!program) throw new Error('A running program is measured.');
  const due = statusAt(program.facts, clock.now());
  const { rows } = await database.admin.query<{ colour: string; cause: string; is_due: boolean }>(
    'select colour, cause, due_at is not null as is_due from programs.program_status where program_id = $1',
    [programId],
  );
  expect(rows).toEqual([{ colour: due.colour, cause: due.cause, is_due: nextChange(program.facts, due) !== null }]);
}

async function wasTold(programId: string): Promise<void> {
  const { rows } = await database.admin.query<{ version: number; colour: string; cause: string }>(
    'select version, colour, cause from programs.program_status_history where program_id = $1 order by version',
    [programId],
  );
  const told = (await service.announced()).filter(
    ({ type, data }) => type === 'programs.status-changed.v1' && data['programId'] === programId,
  );
  expect(told.map(({ sequence, data }) => [sequence, data['colour'], data['cause']])).toEqual(
    rows.slice(1).map(({ version, colour, cause }) => [version, colour, cause]),
  );
  expect(rows.map(({ version }) => version)).toEqual(rows.map((_, index) => index));
}
