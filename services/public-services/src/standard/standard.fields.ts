import { PROMISED_UNITS, type PromisedUnit } from '@rakor/contracts';
import { Text } from '@rakor/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsObject, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { type StandardContent, TEXT_COMPONENTS, type TextComponent } from './standard.content.js';

/** What a standard says of one of its components. */
export class ComponentDto {
  @IsIn(TEXT_COMPONENTS) component!: TextComponent;
  @Text(8000) text!: string;
}

/** Something that has to be paid. */
export class FeeDto {
  @Text(200) name!: string;
  /** Whole rupiah as digits; "0": free. */
  @Matches(/^(0|[1-9]\d{0,14})$/, { context: { mend: 'Send whole rupiah as digits, as "25000"; "0" for what is free.' } }) amount!: string;
}

/** By when a service is given, counted while the counter works. */
export class PromisedDto {
  @IsInt() @Min(1) @Max(1000) amount!: number;
  @IsIn(PROMISED_UNITS) unit!: PromisedUnit;
}

/** What a service standard says: twelve components in words, the fee and the promised time in numbers. */
export class ContentDto {
  @IsArray() @ArrayMaxSize(12) @ValidateNested({ each: true }) @Type(() => ComponentDto) components!: ComponentDto[];
  /** Left out: nothing is said of it. */
  @ApiPropertyOptional({ type: [FeeDto], nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => FeeDto)
  fees?: FeeDto[] | null;
  @ApiPropertyOptional({ type: PromisedDto, nullable: true })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PromisedDto)
  promised?: PromisedDto | null;
}

export function contentOf({ components, fees = null, promised = null }: ContentDto): StandardContent {
  return {
    components: Object.fromEntries(components.map(({ component, text }) => [component, text])),
    fees: fees?.map(({ name, amount }) => ({ name, amount: BigInt(amount) })) ?? null,
    promised,
  };
}
