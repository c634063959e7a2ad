import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { MeasurementsApprovedV1 } from '@rakor/contracts';
import { type EventContext, independent } from '@rakor/messaging';

/** Keeps the latest figure of each indicator that a region stands for; a part of one is not the figure. */
@Controller()
export class KeepFigure {
  @EventPattern<string>(MeasurementsApprovedV1.type, independent)
  async approved(@Payload() approved: MeasurementsApprovedV1, @Ctx() { tx }: EventContext): Promise<void> {
    const { indicatorCode, nameId, nameEn, unit, period, part, numerator, sequence, approvedAt } = approved;
    if (part) return;
    const { denominator = null, value = null, colour = null } = approved;
    await tx.manager.query(
      `insert into indicator_figure as known (region, code, name_id, name_en, unit, period, numerator, denominator, value, colour, approved_at, sequence)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (region, code) do update set name_id = excluded.name_id, name_en = excluded.name_en, unit = excluded.unit,
         period = excluded.period, numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value,
         colour = excluded.colour, approved_at = excluded.approved_at, sequence = excluded.sequence
         where (known.period, known.sequence) < (excluded.period, excluded.sequence)`,
      [tx.context.region, indicatorCode, nameId, nameEn, unit, period, numerator, denominator, value, colour, approvedAt, sequence],
    );
  }
}
