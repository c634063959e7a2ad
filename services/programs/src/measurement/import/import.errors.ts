import { DomainError } from '@rakor/kernel';
import type { ImportFault } from './import-sheet.js';

/** Not one line of a file is taken over when one of them cannot be. */
export class ImportRefused extends DomainError {
  readonly code = 'import-refused';
  readonly kind = 'unprocessable';
  /** @param faulty how many there are; `faults` are the first of them */
  constructor(rows: number, faulty: number, faults: readonly ImportFault[]) {
    super(
      `${faulty} of the cells in ${rows} lines cannot be taken over, so no line was. Mend them and send the file again; ?dryRun=true only looks.`,
      {
        faults: faults.map(({ line, column, reason }) => ({
          pointer: `/lines/${line}/${column.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          detail: `line ${line}, column "${column}": ${reason}`,
        })),
      },
    );
  }
}

/** Nothing that was said before is replaced without a word. */
export class ImportNeedsReason extends DomainError {
  readonly code = 'import-needs-reason';
  readonly kind = 'invalid';
  constructor() {
    super('Figures that are there already are replaced only with a reason. Send ?reason=… beside existing=revise.', { pointer: '/reason' });
  }
}
