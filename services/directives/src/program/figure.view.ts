import { ApiProperty } from '@nestjs/swagger';
import { INDICATOR_COLOURS, INDICATOR_UNITS, type IndicatorColour, type IndicatorUnit } from '@rakor/contracts';
import type { ReadTransaction } from '@rakor/messaging';
import { NameView } from '../calendar/calendar.view.js';

/** The latest figure that the region stands for, of the indicator that a directive's target names. */
export class FigureView {
  @ApiProperty({ type: NameView }) name!: NameView;
  @ApiProperty({ enum: INDICATOR_UNITS }) unit!: IndicatorUnit;
  @ApiProperty({ example: '2023' }) period!: string;
  @ApiProperty({ description: 'Whole number, as digits.' }) numerator!: string;
  @ApiProperty({ type: String, nullable: true }) denominator!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What they come to, rounded; null where nothing can be divided.' })
  value!: string | null;
  @ApiProperty({ enum: INDICATOR_COLOURS, nullable: true, description: 'Against the indicator’s own trajectory.' })
  colour!: IndicatorColour | null;
  @ApiProperty({ format: 'date-time' }) approvedAt!: string;
}

/** @param indicator its key; null where no figure of it has been approved, or the region does not follow it */
export async function figureOf({ manager, context }: ReadTransaction, indicator: string): Promise<FigureView | null> {
  const [figure] = await manager.query<FigureView[]>(
    `select json_build_object('id', name_id, 'en', name_en) as name, unit, period, numerator, denominator, value, colour,
            to_char(approved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "approvedAt"
       from indicator_figure where region = $1 and code = $2`,
    [context.region, indicator],
  );
  return figure ?? null;
}
