export { LiveAnswer } from './live-answer.js';
export { LiveModule } from './live.module.js';
export { LIVE_SCRIPT } from './live.script.js';
export { Live } from './live.js';
