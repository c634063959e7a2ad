/** Heads of regions, their deputies and secretaries, for whom somebody stands in as Penjabat; for everybody else as Pelaksana Tugas. */
const PENJABAT = /^(?:wakil )?(?:gubernur|bupati|wali ?kota)\b|^sekretaris daerah\b/i;
const MARKED = /^(?:pj|plt|plh|pjs)\b/i;

/** The title of a position as its holder bears it: "Plt. Kepala Dinas Kesehatan", "Pj. Bupati Buleleng" (U9). */
export function titleOf(position: string, acting: boolean | null): string {
  if (!acting || MARKED.test(position)) return position;
  return `${PENJABAT.test(position) ? 'Pj.' : 'Plt.'} ${position}`;
}

/** The position behind a title, without the mark of who stands in: what a successor inherits. */
export function positionOf(title: string): string {
  return title.trim().replace(/^(?:pj|plt|plh|pjs|penjabat|pelaksana tugas|pelaksana harian)\b\.? */i, '');
}
