import type { TicketStatus } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';
import { html, pageOf } from '@rakor/pages';
import { WAIT_LOOK } from '../../queue/wait/wait.page.js';
import { rangeIn, WAIT_WORDS } from '../../queue/wait/wait.words.js';
import type { PlaceInLineView } from './place-in-line.view.js';

interface Words {
  readonly title: string;
  readonly position: (before: number) => string;
  readonly unknown: string;
  readonly goTo: (counter: string) => string;
  readonly judge: string;
  readonly states: Readonly<Record<TicketStatus, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    title: 'Posisi antrean saya',
    position: (before) => (before === 0 ? 'Anda berikutnya.' : `${before} nomor lagi sebelum Anda.`),
    unknown: 'Belum ada loket buka yang melayani. Halaman ini memperbarui diri.',
    goTo: (counter) => `Silakan ke ${counter}.`,
    judge: 'Nilai layanan ini',
    states: {
      ...{ waiting: 'Menunggu', called: 'Dipanggil', serving: 'Sedang dilayani', held: 'Ditunda', missed: 'Terlewat: lapor ke petugas' },
      ...{ finished: 'Selesai', left: 'Keluar dari antrean', 'no-show': 'Tidak hadir', expired: 'Hari layanan sudah berakhir' },
    },
  },
  en: {
    title: 'My place in line',
    position: (before) => (before === 0 ? 'You are next.' : `${before} before you.`),
    unknown: 'No open counter serves it yet. This page renews itself.',
    goTo: (counter) => `Please go to ${counter}.`,
    judge: 'Judge this service',
    states: {
      ...{ waiting: 'Waiting', called: 'Called', serving: 'Being served', held: 'On hold', missed: 'Missed: tell the staff' },
      ...{ finished: 'Finished', left: 'Left the line', 'no-show': 'Did not come', expired: 'The day is over' },
    },
  },
};

/** Where a ticket stands, on its holder's phone; it renews itself, and leads to the survey once it is finished. @param ticket its address */
export function placeInLinePage(place: PlaceInLineView, ticket: string, language: Language): string {
  const say = WORDS[language];
  const { number, placeName, serviceName, status, position, wait, counterName } = place;
  const survey = `${ticket}/survey?lang=${language}`;
  const before = status !== 'waiting' ? '' : position === null ? say.unknown : say.position(position - 1);
  return pageOf({
    language,
    look: WAIT_LOOK,
    title: `${number}: ${say.title}`,
    header: html`<h1>${number}</h1><p>${placeName}: ${serviceName}</p>`,
    main: html`<div id="place" data-live="${ticket}/place-in-line/live" data-fresh aria-live="polite">
<p class="kicker" id="status">${say.states[status]}</p>
<p>${before} ${wait && `${WAIT_WORDS[language].wait}: ${rangeIn(wait, WAIT_WORDS[language])}.`}</p>
${status === 'called' && counterName !== null && html`<p class="kicker">${say.goTo(counterName)}</p>`}
${status === 'finished' && html`<p><a id="judge" href="${survey}">${say.judge}</a></p>`}
</div>`,
    addressIn: (other) => `?lang=${other}`,
  });
}
