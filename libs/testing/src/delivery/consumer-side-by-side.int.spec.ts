import { consumerFeatures } from './consumer-features.js';
import { NoteSideBySide } from './note-organisation.js';
import { noted } from './probe.js';

consumerFeatures({ ...noted, parts: { controllers: [NoteSideBySide] } });
