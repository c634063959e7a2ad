import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { encodeCursor, type Position } from './cursor.js';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** The query of every list: `@Query() page: PageQuery`; a list with filters extends it. */
export class PageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT, description: 'How many items at most.' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit: number = DEFAULT_LIMIT;

  @ApiPropertyOptional({ maxLength: 512, description: 'The "next" of the page before; absent for the first page.' })
  @IsOptional()
  @IsString()
  @MaxLength(512)
  cursor?: string;
}

/** One page of a list in a stable order. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of the next page; null after the last. */
  readonly next: string | null;
}

/** A page of rows that were read with `limit + 1`: the extra row only tells that there is more. `positionOf` gives the values of the list's ORDER BY. */
export function pageOf<T>(rows: readonly T[], limit: number, positionOf: (row: T) => Position): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(positionOf(last)) : null };
}

/** Documents an answer that is a page of `item`s. */
export function ApiPage(item: Class): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      description: 'One page.',
      schema: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          next: { type: ['string', 'null'], description: 'The cursor of the next page; null after the last.' },
        },
      },
    }),
  );
}
