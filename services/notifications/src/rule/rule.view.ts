import { ApiProperty } from '@nestjs/swagger';
import { type Layer, layerOf } from './routing.js';
import type { Rule } from './rule.js';
import { RuleDto } from './rule.request.js';

/** A rule as it holds. */
export class RuleView extends RuleDto {
  @ApiProperty({ example: 'inspektorat-arahan-selesai' })
  readonly code!: string;

  @ApiProperty({
    enum: ['region', 'province', 'shipped'],
    description: 'Whose it is; who sets a rule of the same code nearer by stands in its place.',
  })
  readonly layer!: Layer;

  @ApiProperty({ type: String, nullable: true, description: 'The code of that region; null of what is shipped.' })
  readonly region!: string | null;

  @ApiProperty()
  readonly version!: number;

  @ApiProperty()
  readonly setBy!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null of what is shipped.' })
  readonly setAt!: string | null;
}

/** A rule, and each as it was. */
export class RuleHistory extends RuleView {
  @ApiProperty({ type: 'array', items: { type: 'object' }, description: 'From the first version to the present one.' })
  readonly history!: readonly object[];
}

/** @param here the region that looks */
export function viewOf(rule: Rule, here: string): RuleView {
  const { code, region, version, setBy, setAt, wish } = rule;
  const layer = layerOf(rule, here);
  const whose = layer === 'shipped' ? { region: null, setAt: null } : { region, setAt: setAt.toISOString() };
  return { ...(wish as RuleDto), ...whose, code, layer, version, setBy };
}
