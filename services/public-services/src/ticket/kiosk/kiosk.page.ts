import type { TicketChannel } from '@rakor/contracts';
import { type Language, timeZoneOf } from '@rakor/kernel';
import { LIVE_SCRIPT } from '@rakor/live';
import { ACT_SCRIPT, BASE_STYLE, type Html, html, Look, pageOf } from '@rakor/pages';
import { rangeIn, WAIT_WORDS } from '../../queue/wait/wait.words.js';
import type { LineView, PlaceWaitState } from '../../queue/wait/wait.view.js';
import type { KioskReserve } from './kiosk-reserve.reader.js';
import { KIOSK_SCRIPT } from './kiosk.script.js';
import { KIOSK_WORDS, type KioskNeed } from './kiosk.words.js';
import { OFFLINE_SCRIPT } from './offline.script.js';

/** For fingers: nothing that is touched is smaller than 64 px. On paper only the number is left, 80 mm wide. */
const STYLE = `
.services { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; }
.services button { min-height: 110px; font-size: 22px; font-weight: 700; text-align: left; border-width: 2px; } .services small { font-size: 16px; }
#kiosk dialog { width: min(640px, 92vw); max-width: none; text-align: center; } #kiosk dialog h2 { border: 0; font-size: 26px; }
#kiosk dialog .buttons { justify-content: center; } #kiosk dialog button { min-height: 64px; min-width: 180px; font-size: 20px; }
#number .mine { font-size: 96px; font-weight: 700; line-height: 1.1; } #number img { width: 200px; height: 200px; }
#said { min-height: 28px; font-size: 20px; font-weight: 600; }
@media print { @page { size: 80mm auto; margin: 4mm; } header, #services, #block, #said, #lane, #number .buttons { display: none; } #number { display: block; border: 0; position: static; width: 72mm; margin: 0; } }
`;

export const KIOSK_LOOK = new Look({
  styles: [BASE_STYLE, STYLE],
  script: ACT_SCRIPT + LIVE_SCRIPT + OFFLINE_SCRIPT + KIOSK_SCRIPT,
  connects: true,
  pictures: true,
});

export interface Kiosk {
  readonly region: string;
  /** Of the numbers that are taken here. */
  readonly channel: TicketChannel;
  /** Whether a number goes to the printer by itself. */
  readonly prints: boolean;
  /** As the place's policy names it; null: it gives out no numbers without a network. */
  readonly name: string | null;
  /** What it may give out then; null: nothing. */
  readonly reserve: KioskReserve | null;
}

const NEEDS: readonly KioskNeed[] = ['elderly', 'disabled', 'pregnant', 'nursing'];

/** Where visitors take their numbers, by finger or keyboard; what is offered and how long one waits renews itself. */
export function kioskPage(place: PlaceWaitState, kiosk: Kiosk, language: Language): string {
  const { region, channel, prints, name } = kiosk;
  const say = KIOSK_WORDS[language];
  const address = `/v1/regions/${region}/places/${place.placeId}`;
  const codes = `/v1/regions/${region}/tickets/{id}/place-in-line/code?lang=${language}`;
  return pageOf({
    language,
    look: KIOSK_LOOK,
    title: place.placeName,
    header: html`<h1>${place.placeName}</h1><p>${say.welcome}</p>`,
    main: html`<div id="kiosk" data-live="${address}/wait/live" data-tickets="${address}/tickets" data-codes="${codes}" data-channel="${channel}" data-print="${prints ? 'auto' : ''}">
<p id="said" role="status" data-away="${say.away}" data-problems="${JSON.stringify(say.problems)}"></p>
<div id="services" data-fresh>${servicesOf(place, language)}</div>
<dialog id="lane" aria-labelledby="lane-of"><h2 id="lane-of"></h2>
<div class="buttons"><button type="button" class="first" data-need="">${say.take}</button></div>
<p>${say.first}</p><div class="buttons">${NEEDS.map((need) => html`<button type="button" data-need="${need}">${say.need[need]}</button>`)}</div>
<div class="buttons"><button type="button" data-closes>${say.cancel}</button></div></dialog>
<dialog id="number" aria-labelledby="number-of"><h2 id="number-of">${say.yours}</h2><p class="mine" data-shows="number"></p>
<p>${place.placeName}</p><p data-shows="serviceName"></p><img alt="${say.scan}" data-connected="yes"><p data-connected="yes">${say.scan}</p><p data-connected="no" hidden>${say.later}</p>
<div class="buttons"><button type="button" data-prints>${say.print}</button><button type="button" class="first" data-closes>${say.done}</button></div></dialog>
${name !== null && blockOf(kiosk, name, address, language)}
</div>`,
    addressIn: (other) => `?lang=${other}${prints ? '&print=auto' : ''}${name === null ? '' : `&kiosk=${encodeURIComponent(name)}`}`,
  });
}

/** What a kiosk of that name has for when there is no network, where it hands in afterwards, and what it says then. */
function blockOf({ region, reserve }: Kiosk, name: string, address: string, language: Language): Html {
  const say = KIOSK_WORDS[language];
  return html`<div id="block" data-kiosk="${name}" data-hands-in="${address}/offline-tickets" data-leaves="/v1/regions/${region}/tickets/{id}/leave"
 data-zone="${timeZoneOf(region)}" data-words="${JSON.stringify(say.offline)}">
<section id="refused" aria-labelledby="refused-of" hidden><h2 id="refused-of">${say.refused}</h2><ul></ul></section>
<div id="reserve" data-fresh><p data-reserve="${JSON.stringify(reserve)}">${say.reserve(reserve)}</p></div></div>`;
}

function servicesOf({ date, lines }: PlaceWaitState, language: Language): Html {
  const say = KIOSK_WORDS[language];
  if (date === null || lines.length === 0) return html`<p>${say.closed}</p>`;
  const byInstitution = [...Map.groupBy(lines, ({ institutionName }) => institutionName)];
  return html`${byInstitution.map(
    ([institution, services]) =>
      html`<h2>${institution}</h2><div class="services">${services.map((service) => buttonOf(service, language))}</div>`,
  )}`;
}

function buttonOf({ serviceId, serviceName, waiting, wait }: LineView, language: Language): Html {
  const expected = wait && html`, ${rangeIn(wait, WAIT_WORDS[language])}`;
  return html`<button type="button" id="service-${serviceId}" data-service="${serviceId}" data-name="${serviceName}">${serviceName}
<small>${KIOSK_WORDS[language].waiting(waiting)}${expected}</small></button>`;
}
