import { ApiProperty } from '@nestjs/swagger';
import { PROGRAM_CATEGORIES, type ProgramCategory } from '@rakor/contracts';

/** How many programs there are, and what they cost. */
class ProgramSums {
  @ApiProperty() programs!: number;
  @ApiProperty({
    description: 'Drafts, and those that run: at the end of the year they are carried over, extended, handed over or closed.',
  })
  unfinished!: number;
  @ApiProperty() carriedOver!: number;
  @ApiProperty() priorities!: number;
  @ApiProperty({ description: 'Have spent more than was budgeted.' }) overspent!: number;
  @ApiProperty({ example: '1250000000', description: 'Whole rupiah; of those that say it.' }) budget!: string;
  @ApiProperty({ example: '310000000', description: 'Whole rupiah.' }) realised!: string;
}

export class CategorySums extends ProgramSums {
  @ApiProperty({ enum: PROGRAM_CATEGORIES }) category!: ProgramCategory;
}

/** The register of a fiscal year. */
export class ProgramYearView extends ProgramSums {
  @ApiProperty() fiscalYear!: number;
  @ApiProperty({ type: [CategorySums] }) categories!: CategorySums[];
}

/** Adds the categories up; rupiah exactly. */
export function yearOf(fiscalYear: number, categories: readonly CategorySums[]): ProgramYearView {
  const count = (of: 'programs' | 'unfinished' | 'carriedOver' | 'priorities' | 'overspent') =>
    categories.reduce((sum, category) => sum + category[of], 0);
  const money = (of: 'budget' | 'realised') => categories.reduce((sum, category) => sum + BigInt(category[of]), 0n).toString();
  return {
    ...{ fiscalYear, programs: count('programs'), unfinished: count('unfinished'), carriedOver: count('carriedOver') },
    ...{ priorities: count('priorities'), overspent: count('overspent'), budget: money('budget'), realised: money('realised') },
    categories: [...categories],
  };
}
