import { FigureLateV1, IndicatorOffTrackV1, IndicatorOnTrackV1, MeasurementReturnedV1, TargetSetV1 } from '@rakor/contracts';
import { named, secretariat } from './audiences.js';
import type { ShippedRule } from './shipped-rules.js';
import { choose } from './words.js';

const both = [...named, ...secretariat];
const COLOUR_ID = choose('colour', { green: 'hijau', amber: 'kuning', red: 'merah' });

/** A value as people write it in the indicator's unit: "20,00" of a percentage is "20 persen". */
function inUnit(percent: string) {
  return (field: string) =>
    `{% if unit == 'rupiah' %}{{ ${field} | rupiah }}{% else %}{{ ${field} | number }}{% endif %}{% if unit == 'percent' %} ${percent}{% endif %}`;
}
const id = inUnit('persen');
const en = inUnit('percent');

/** Who owns an indicator, and the secretariat, hear of what somebody has to act on; not of each figure. */
export const indicatorRules: readonly ShippedRule[] = [
  {
    // The newest figure is behind the way to the target.
    code: 'indicator-off-track',
    event: IndicatorOffTrackV1,
    audience: both,
    texts: {
      id: {
        subject: `{{ nameId }} ${COLOUR_ID}`,
        body: `{{ nameId }} untuk {{ period }} tercatat ${id('actual')}; menurut lintasan menuju target seharusnya ${id('expected')}.

Target: ${id('targetValue')} pada {{ targetPeriod }}.`,
      },
      en: {
        subject: '{{ nameEn }} is {{ colour }}',
        body: `{{ nameEn }} came to ${en('actual')} for {{ period }}; on the way to its target it should be ${en('expected')}.

The target: ${en('targetValue')} in {{ targetPeriod }}.`,
      },
    },
  },
  {
    code: 'indicator-on-track',
    event: IndicatorOnTrackV1,
    audience: both,
    texts: {
      id: {
        subject: '{{ nameId }} kembali hijau',
        body: `{{ nameId }} untuk {{ period }} tercatat ${id('actual')}, sesuai lintasan (${id('expected')}).`,
      },
      en: {
        subject: '{{ nameEn }} is green again',
        body: `{{ nameEn }} came to ${en('actual')} for {{ period }}, as the way to its target asks (${en('expected')}).`,
      },
    },
  },
  {
    code: 'measurement-returned',
    event: MeasurementReturnedV1,
    audience: named,
    texts: {
      id: {
        subject: 'Angka {{ nameId }} ({{ period }}) dikembalikan',
        body: `Angka {{ nameId }} untuk {{ period }}, wilayah {{ place }}{% if part %}, bagian {{ part }}{% endif %}, dikembalikan pada {{ returnedAt | time }}, dengan alasan:

{{ reason }}

Mohon diperbaiki dengan menyebutkan alasannya; angka yang sudah disetujui tetap berlaku sampai perbaikannya disetujui.`,
      },
      en: {
        subject: 'The figure of {{ nameEn }} ({{ period }}) was returned',
        body: `The figure of {{ nameEn }} for {{ period }}, place {{ place }}{% if part %}, part {{ part }}{% endif %}, was returned on {{ returnedAt | time }}, because:

{{ reason }}

Please correct it and say why; what was approved before stands until the correction is approved.`,
      },
    },
  },
  {
    // The province has set where the region must be; of a target that it has set itself a region knows.
    code: 'target-handed-down',
    event: TargetSetV1,
    conditions: [{ field: 'setIn', is: 'here', value: false }],
    audience: both,
    texts: {
      id: {
        subject: 'Target provinsi untuk {{ nameId }}',
        body: `Provinsi menetapkan target {{ nameId }}: ${id('targetValue')} pada {{ targetPeriod }}, dari ${id('baselineValue')} pada {{ baselinePeriod }}.

{% if reason %}{{ reason }}{% endif %}

Daerah dapat menyusun lintasan sendiri menuju target tersebut.`,
      },
      en: {
        subject: "The province's target for {{ nameEn }}",
        body: `The province has set the target for {{ nameEn }}: ${en('targetValue')} in {{ targetPeriod }}, from ${en('baselineValue')} in {{ baselinePeriod }}.

{% if reason %}{{ reason }}{% endif %}

The region may plan its own way to it.`,
      },
    },
  },
  {
    // Nobody has to look for what did not come.
    code: 'figure-late',
    event: FigureLateV1,
    audience: both,
    texts: {
      id: {
        subject: 'Angka {{ nameId }} untuk {{ period }} terlambat',
        body: `Angka {{ nameId }} untuk {{ period }} seharusnya ada paling lambat {{ dueOn | date }}. Baru {{ reported }} dari {{ expected }} yang disetujui.

Mohon dilengkapi, atau setujui yang masih menunggu.`,
      },
      en: {
        subject: 'The figure of {{ nameEn }} for {{ period }} is late',
        body: `The figure of {{ nameEn }} for {{ period }} was due by {{ dueOn | date }}. Only {{ reported }} of {{ expected }} are approved.

Please complete it, or approve what is waiting.`,
      },
    },
  },
];
