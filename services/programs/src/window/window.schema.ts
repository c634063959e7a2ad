import { EntitySchema } from 'typeorm';
import { Window } from './window.js';

export const WindowSchema = new EntitySchema<Window>({
  name: 'program_window',
  tableName: 'program_window',
  target: Window,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'text' },
    name: { type: 'text' },
    positionId: { type: 'uuid', name: 'position_id' },
    position: { type: 'text' },
    inauguratedOn: { type: 'date', name: 'inaugurated_on' },
    length: { type: 'int' },
    countMode: { type: 'text', name: 'count_mode' },
    calendarVersion: { type: 'text', name: 'calendar_version' },
    midpointOn: { type: 'date', name: 'midpoint_on' },
    lastDay: { type: 'date', name: 'last_day' },
    maxPriorities: { type: 'int', name: 'max_priorities', nullable: true },
    status: { type: 'text' },
    step: { type: 'text', nullable: true },
    stepAt: { type: 'timestamptz', name: 'step_at', nullable: true },
    version: { type: 'int' },
  },
});
