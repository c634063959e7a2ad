import { EntitySchema } from 'typeorm';
import { Notice } from './notice.js';

export const NoticeSchema = new EntitySchema<Notice>({
  name: 'notice',
  target: Notice,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    placeId: { type: 'uuid', name: 'place_id' },
    indonesian: { type: 'text' },
    english: { type: 'text' },
    from: { type: 'timestamptz', name: 'from_at' },
    until: { type: 'timestamptz', name: 'until_at' },
    putUpBy: { type: 'text', name: 'put_up_by' },
    version: { type: 'int' },
  },
});
