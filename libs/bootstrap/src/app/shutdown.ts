import type { Logger } from '@rakor/observability';

/** One step of stopping. */
export interface Step {
  readonly name: string;
  run(): Promise<unknown>;
}

export interface StepReport {
  readonly step: string;
  readonly ms: number;
  readonly failed?: true;
}

/** Runs the steps one after the other. One that fails is logged and does not keep the later ones from running: each releases something. */
export async function runInOrder(steps: readonly Step[], logger: Logger): Promise<StepReport[]> {
  const reports: StepReport[] = [];
  for (const step of steps) {
    const began = performance.now();
    const failed = await step.run().then(
      () => false,
      (error: unknown) => {
        logger.error({ err: error, step: step.name }, 'a step of the shutdown failed');
        return true;
      },
    );
    reports.push({ step: step.name, ms: Math.round(performance.now() - began), ...(failed ? { failed } : {}) });
  }
  return reports;
}
