import { ApiProperty } from '@nestjs/swagger';
import { STANDARD_COMPONENTS, type StandardComponent } from '@rakor/contracts';
import { differences, type StandardContent, stored, textsOf, unsaid } from './standard.content.js';
import { ComponentDto, FeeDto, PromisedDto } from './standard.fields.js';
import type { StandardStatus } from './standard.js';
import type { StandardInRegion } from './standard.repository.js';

/** What is said of a service. */
export class ContentView {
  @ApiProperty({ type: [ComponentDto] }) components!: ComponentDto[];
  @ApiProperty({ type: [FeeDto], nullable: true }) fees!: FeeDto[] | null;
  @ApiProperty({ type: PromisedDto, nullable: true }) promised!: PromisedDto | null;
}

/** A service standard as it holds in the region. */
export class StandardView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Whose it is: the region’s own, or its province’s.' }) region!: string;
  @ApiProperty({ example: 'ktp-el' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The province’s standard that it overrides.' }) baseId!:
    string | null;
  @ApiProperty({ type: 'integer' }) edition!: number;
  @ApiProperty({ enum: ['in-force', 'retired'] }) status!: StandardStatus;
  @ApiProperty({ type: ContentView, description: 'What holds.' }) content!: ContentView;
  @ApiProperty({ type: ContentView, nullable: true, description: 'What the province says, where the region overrides it.' })
  base!: ContentView | null;
  @ApiProperty({ enum: STANDARD_COMPONENTS, isArray: true, description: 'In what the region says something else than its province.' })
  differs!: StandardComponent[];
  @ApiProperty({ enum: STANDARD_COMPONENTS, isArray: true, description: 'Of what nothing is said; none of a complete standard.' })
  unsaid!: StandardComponent[];
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf({ standard, base, content }: StandardInRegion): StandardView {
  const { id, region, code, name, baseId, edition, status, version } = standard;
  return {
    ...{ id, region, code, name, baseId, edition, status, version },
    content: contentViewOf(content),
    base: base && contentViewOf(base.content),
    differs: base ? differences(base.content, content) : [],
    unsaid: unsaid(content),
  };
}

export function contentViewOf(content: StandardContent): ContentView {
  const { fees, promised } = stored(content);
  return { components: textsOf(content), fees: fees && [...fees], promised };
}
