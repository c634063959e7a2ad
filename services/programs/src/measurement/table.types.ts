import type { TableFormat } from '@rakor/tables';

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a file of one of the two media types is. */
export function formatOf(mediaType: string): TableFormat {
  return mediaType === XLSX ? 'xlsx' : 'csv';
}
