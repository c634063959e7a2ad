import { banten } from './banten-2022.scenario.js';
import { blora } from './blora-2021.scenario.js';
import { buleleng } from './buleleng-2023.scenario.js';
import { givenRakor } from './given-rakor.js';
import { lamongan } from './lamongan-2023.scenario.js';
import { lombokUtara } from './lombok-utara-2021.scenario.js';

/*
 * One set of services hears all five reports, as an installation for many regencies does: starting one takes as long as most of them.
 */
const rakor = await givenRakor();
await blora(rakor);
await lombokUtara(rakor);
await banten(rakor);
await buleleng(rakor);
await lamongan(rakor);
