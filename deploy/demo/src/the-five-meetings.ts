import { banten2022 } from './meetings/banten-2022.js';
import { blora2021 } from './meetings/blora-2021.js';
import { buleleng2023 } from './meetings/buleleng-2023.js';
import { lamongan2023 } from './meetings/lamongan-2023.js';
import { lombokUtara2021 } from './meetings/lombok-utara-2021.js';
import type { Meeting } from './story.js';

/** In the order in which they took place. */
export const theFiveMeetings: readonly Meeting[] = [lombokUtara2021, blora2021, banten2022, buleleng2023, lamongan2023];
