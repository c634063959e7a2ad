export { playDemo, type DemoOptions } from './play-demo.js';
export { printSummary } from './print-summary.js';
export { type MeetingSummary, type Summary } from './summary.js';
export { theFiveMeetings } from './the-five-meetings.js';
export { GOVERNMENT, type Meeting, type Obligation, type Region, type Utterance } from './story.js';
