import { Injectable } from '@nestjs/common';
import { ProgramCarriedOverV1, ProgramDraftedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { NumberRepository } from '../../number/number.repository.js';
import { statusAt } from '../../status/current-status.js';
import { measured } from '../../status/status.facts.js';
import { NO_PLAN } from '../plan.js';
import { Program } from '../program.js';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';
import { nextYearOf } from './next-year.js';

export interface CarryOverProgram {
  readonly programId: string;
  readonly expected?: number | undefined;
  /** Of the next year; null while it is not known. */
  readonly budget: bigint | null;
  readonly reason: string;
}

@Injectable()
export class CarryOverProgramHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly numbers: NumberRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers the draft of the next year, which its lead has to plan.
   * @throws ProgramNotFound, VersionMismatch, ProgramDecided, ProgramNotRunning
   */
  async execute(context: RequestContext, { programId, expected, budget, reason }: CarryOverProgram): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const now = this.clock.now();
      const verifiedPercent = await verifiedOf(tx, program, now);
      const draft = nextYearOf(program, verifiedPercent, budget);
      const identity = { id: newId(), region: program.region, number: await this.numbers.next(tx, 'PRG', draft.fiscalYear) };
      const { program: successor, drafted } = Program.draft(identity, draft, NO_PLAN, null, context, now);
      const carriedOver = program.carryOver(successor, verifiedPercent, reason, context.actorId, now);

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramCarriedOverV1, carriedOver);
      await this.programs.add(tx, successor);
      await tx.outbox.add(ProgramDraftedV1, drafted);
      return viewOf(successor, null);
    });
  }
}

/** How much of it somebody else has confirmed, in whole percent, rounded down: what is almost done is not done. */
async function verifiedOf(tx: Transaction, { id }: Program, now: Date): Promise<number> {
  const [program] = await measured(tx, [id], null);
  return program ? Math.floor(statusAt(program.facts, now).verified.inPartsOf(100) / 100) : 0;
}
