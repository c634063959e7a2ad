import { ApiProperty } from '@nestjs/swagger';
import { MeaningView } from '../../deadline/deadline.view.js';
import { DirectiveView } from '../directive.view.js';

/** A directive that was just issued. */
export class IssuedDirectiveView extends DirectiveView {
  @ApiProperty({
    type: MeaningView,
    nullable: true,
    description: 'What its due date comes to, with what is to be said against it: a date that was given stays, also on a day off.',
  })
  due!: MeaningView | null;
}
