import { consumerFeatures } from './consumer-features.js';
import { NoteInTurn } from './note-organisation.js';
import { noted } from './probe.js';

consumerFeatures({ ...noted, parts: { controllers: [NoteInTurn] } });
