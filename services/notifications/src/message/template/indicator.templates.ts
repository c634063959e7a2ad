import type {
  FigureLateV1,
  IndicatorColour,
  IndicatorOffTrackV1,
  IndicatorOnTrackV1,
  IndicatorUnit,
  MeasurementReturnedV1,
  TargetSetV1,
} from '@rakor/contracts';
import type { Language, Writing } from '@rakor/kernel';
import type { Template } from './template.js';

const COLOURS: Readonly<Record<Language, Readonly<Record<IndicatorColour, string>>>> = {
  id: { green: 'hijau', amber: 'kuning', red: 'merah' },
  en: { green: 'green', amber: 'amber', red: 'red' },
};

/** A value as people write it in its unit: "20,00" of a percentage is "20 persen". */
function written(value: string, unit: IndicatorUnit, write: Writing): string {
  const text = unit === 'rupiah' ? write.rupiah(BigInt(value.split('.')[0] ?? 0)) : write.number(Number(value));
  if (unit !== 'percent') return text;
  return write.language === 'id' ? `${text} persen` : `${text} percent`;
}

/** The newest figure is behind the way to the target. */
export const indicatorOffTrack: Template<IndicatorOffTrackV1> = {
  name: 'indicator-off-track',
  words: {
    id: ({ nameId, period, colour, actual, expected, targetValue, targetPeriod, unit }, write) => ({
      subject: `${nameId} ${COLOURS.id[colour]}`,
      paragraphs: [
        `${nameId} untuk ${period} tercatat ${written(actual, unit, write)}; menurut lintasan menuju target seharusnya ${written(expected, unit, write)}.`,
        `Target: ${written(targetValue, unit, write)} pada ${targetPeriod}.`,
      ],
    }),
    en: ({ nameEn, period, colour, actual, expected, targetValue, targetPeriod, unit }, write) => ({
      subject: `${nameEn} is ${COLOURS.en[colour]}`,
      paragraphs: [
        `${nameEn} came to ${written(actual, unit, write)} for ${period}; on the way to its target it should be ${written(expected, unit, write)}.`,
        `The target: ${written(targetValue, unit, write)} in ${targetPeriod}.`,
      ],
    }),
  },
};

export const indicatorOnTrack: Template<IndicatorOnTrackV1> = {
  name: 'indicator-on-track',
  words: {
    id: ({ nameId, period, actual, expected, unit }, write) => ({
      subject: `${nameId} kembali hijau`,
      paragraphs: [
        `${nameId} untuk ${period} tercatat ${written(actual, unit, write)}, sesuai lintasan (${written(expected, unit, write)}).`,
      ],
    }),
    en: ({ nameEn, period, actual, expected, unit }, write) => ({
      subject: `${nameEn} is green again`,
      paragraphs: [
        `${nameEn} came to ${written(actual, unit, write)} for ${period}, as the way to its target asks (${written(expected, unit, write)}).`,
      ],
    }),
  },
};

export const measurementReturned: Template<MeasurementReturnedV1> = {
  name: 'measurement-returned',
  words: {
    id: ({ nameId, period, place, part, reason, returnedAt }, write) => ({
      subject: `Angka ${nameId} (${period}) dikembalikan`,
      paragraphs: [
        `Angka ${nameId} untuk ${period}, wilayah ${place}${part ? `, bagian ${part}` : ''}, dikembalikan pada ${write.time(returnedAt)}, dengan alasan:`,
        reason,
        'Mohon diperbaiki dengan menyebutkan alasannya; angka yang sudah disetujui tetap berlaku sampai perbaikannya disetujui.',
      ],
    }),
    en: ({ nameEn, period, place, part, reason, returnedAt }, write) => ({
      subject: `The figure of ${nameEn} (${period}) was returned`,
      paragraphs: [
        `The figure of ${nameEn} for ${period}, place ${place}${part ? `, part ${part}` : ''}, was returned on ${write.time(returnedAt)}, because:`,
        reason,
        'Please correct it and say why; what was approved before stands until the correction is approved.',
      ],
    }),
  },
};

/** The province has set where the region must be. */
export const targetHandedDown: Template<TargetSetV1> = {
  name: 'target-handed-down',
  words: {
    id: ({ nameId, targetValue, targetPeriod, baselineValue, baselinePeriod, unit, reason }, write) => ({
      subject: `Target provinsi untuk ${nameId}`,
      paragraphs: [
        `Provinsi menetapkan target ${nameId}: ${written(targetValue, unit, write)} pada ${targetPeriod}, dari ${written(baselineValue, unit, write)} pada ${baselinePeriod}.`,
        ...(reason ? [reason] : []),
        'Daerah dapat menyusun lintasan sendiri menuju target tersebut.',
      ],
    }),
    en: ({ nameEn, targetValue, targetPeriod, baselineValue, baselinePeriod, unit, reason }, write) => ({
      subject: `The province's target for ${nameEn}`,
      paragraphs: [
        `The province has set the target for ${nameEn}: ${written(targetValue, unit, write)} in ${targetPeriod}, from ${written(baselineValue, unit, write)} in ${baselinePeriod}.`,
        ...(reason ? [reason] : []),
        'The region may plan its own way to it.',
      ],
    }),
  },
};

/** Nobody has to look for what did not come. */
export const figureLate: Template<FigureLateV1> = {
  name: 'figure-late',
  words: {
    id: ({ nameId, period, dueOn, reported, expected }, write) => ({
      subject: `Angka ${nameId} untuk ${period} terlambat`,
      paragraphs: [
        `Angka ${nameId} untuk ${period} seharusnya ada paling lambat ${write.date(dueOn)}. Baru ${reported} dari ${expected} yang disetujui.`,
        'Mohon dilengkapi, atau setujui yang masih menunggu.',
      ],
    }),
    en: ({ nameEn, period, dueOn, reported, expected }, write) => ({
      subject: `The figure of ${nameEn} for ${period} is late`,
      paragraphs: [
        `The figure of ${nameEn} for ${period} was due by ${write.date(dueOn)}. Only ${reported} of ${expected} are approved.`,
        'Please complete it, or approve what is waiting.',
      ],
    }),
  },
};
