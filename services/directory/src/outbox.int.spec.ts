import { outboxFeatures, registered } from '@rakor/testing';
import { directory } from './service.js';

outboxFeatures({ service: 'directory', entities: directory.entities, sample: registered });
