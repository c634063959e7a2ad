import { consumerFeatures } from './consumer-features.js';
import { NoteInSets } from './note-organisation.js';
import { noted } from './probe.js';

consumerFeatures({ ...noted, parts: { controllers: [NoteInSets] } });
