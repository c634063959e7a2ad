import { ApiProperty } from '@nestjs/swagger';
import { FigureView } from '../../program/figure.view.js';
import { DirectiveView } from '../directive.view.js';

export class DirectiveDetail extends DirectiveView {
  @ApiProperty({
    type: FigureView,
    nullable: true,
    description: 'Of an indicator target: where the indicator stands, by the latest figure that the region stands for.',
  })
  figure!: FigureView | null;
}
