import { ApiProperty } from '@nestjs/swagger';

/** A program, as far as one has to know it to tell whom to ask. */
export class AlignedProgram {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty({ example: 'PRG/52.08/2021/0001' }) number!: string;
  @ApiProperty() title!: string;
  @ApiProperty() leadCode!: string;
  @ApiProperty() leadName!: string;
}

/** What a leader wants, and the programs that serve it; none: nobody works on it. */
export class ServedPriorityView {
  @ApiProperty({ format: 'uuid' }) priorityId!: string;
  @ApiProperty() title!: string;
  @ApiProperty() position!: string;
  @ApiProperty({ type: [AlignedProgram] }) programs!: AlignedProgram[];
}

/** Which programs serve what leaders want, and which serve nothing of it (K3). */
export class AlignmentView {
  @ApiProperty({ type: [ServedPriorityView] }) priorities!: ServedPriorityView[];
  @ApiProperty({ type: [AlignedProgram] }) orphans!: AlignedProgram[];
}

/** A program with the priorities that it serves and that stand. */
export interface AlignedRow extends AlignedProgram {
  readonly served: readonly string[];
}

export function alignmentOf(priorities: readonly Omit<ServedPriorityView, 'programs'>[], programs: readonly AlignedRow[]): AlignmentView {
  return {
    priorities: priorities.map((priority) => ({
      ...priority,
      programs: programs.filter(({ served }) => served.includes(priority.priorityId)).map(namedOf),
    })),
    orphans: programs.filter(({ served }) => served.length === 0).map(namedOf),
  };
}

function namedOf({ programId, number, title, leadCode, leadName }: AlignedRow): AlignedProgram {
  return { programId, number, title, leadCode, leadName };
}
