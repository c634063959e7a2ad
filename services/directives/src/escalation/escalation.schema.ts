import { EntitySchema } from 'typeorm';
import { Escalation } from './escalation.js';

export const EscalationSchema = new EntitySchema<Escalation>({
  name: 'escalation',
  target: Escalation,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    assignmentId: { type: 'uuid', name: 'assignment_id' },
    addresseeRegion: { type: 'text', name: 'addressee_region' },
    dueOn: { type: 'date', name: 'due_on', nullable: true },
    step: { type: 'text', nullable: true },
    stepAt: { type: 'timestamptz', name: 'step_at', nullable: true },
    acknowledgeBy: { type: 'timestamptz', name: 'acknowledge_by', nullable: true },
    version: { type: 'int' },
  },
});
