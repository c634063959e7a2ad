import type { IndicatorStory } from './program-story.js';

/**
 * Stunting in Banten (N3): 24.5 percent in 2021, 20.0 in 2022 by the survey, 14 binding in 2024, and nought hoped for. What the eight regencies and
 * cities measure is made up so that it adds up to that: Σ 1,600 of Σ 8,000 children of the sample.
 */
export const bantenStunting: IndicatorStory = {
  definition: 'stunting-ssgi',
  owner: 'dinkes',
  target: { baseline: { period: '2021', value: '24.5' }, target: { period: '2024', value: '14' }, aspiration: '0' },
  baselines: {
    ...{ '36.01': '37.8', '36.02': '27.3', '36.03': '23.3', '36.04': '27.2' },
    ...{ '36.71': '15.3', '36.72': '20.6', '36.73': '23.4', '36.74': '19.9' },
  },
  period: '2022',
  figures: {
    '36.01': { numerator: '312', denominator: '1060' },
    '36.02': { numerator: '274', denominator: '1040' },
    '36.03': { numerator: '246', denominator: '1160' },
    '36.04': { numerator: '257', denominator: '980' },
    '36.71': { numerator: '118', denominator: '1080' },
    '36.72': { numerator: '121', denominator: '760' },
    '36.73': { numerator: '176', denominator: '820' },
    '36.74': { numerator: '96', denominator: '1100' },
  },
};
