import { ApiProperty } from '@nestjs/swagger';
import type { Rule } from './rule.js';
import { RuleDto } from './rule.request.js';

/** A rule as it holds. */
export class RuleView extends RuleDto {
  @ApiProperty({ example: 'inspektorat-arahan-selesai' })
  readonly code!: string;

  @ApiProperty({ description: 'Whose it is: of another region it is the province’s default.' })
  readonly region!: string;

  @ApiProperty()
  readonly version!: number;

  @ApiProperty()
  readonly setBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly setAt!: string;
}

/** A rule, and each as it was. */
export class RuleHistory extends RuleView {
  @ApiProperty({ type: 'array', items: { type: 'object' }, description: 'From the first version to the present one.' })
  readonly history!: readonly object[];
}

export function viewOf(rule: Rule): RuleView {
  const { code, region, version, setBy, setAt, wish } = rule;
  return { ...(wish as RuleDto), code, region, version, setBy, setAt: setAt.toISOString() };
}
