import { SATISFACTION_ELEMENTS, type SatisfactionElement } from '@rakor/contracts';
import { type Language, timeZoneOf, Writing } from '@rakor/kernel';
import { LIVE_SCRIPT } from '@rakor/live';
import { ACT_SCRIPT, BASE_STYLE, type Html, html, Look, pageOf } from '@rakor/pages';
import { ELEMENT_NAMES } from '../../satisfaction/element.names.js';
import type { SurveyView } from './survey.view.js';
import { SURVEY_WORDS } from './survey.words.js';

/** For a telephone: what is touched is 44 px high. */
const STYLE = `
#survey fieldset { border: 1px solid var(--rule); border-radius: 4px; margin: 12px 0; padding: 4px 12px 8px; } #survey legend { font-weight: 700; padding: 0 4px; }
#survey .scale { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 4px 12px; }
#survey .scale label { display: flex; align-items: center; gap: 8px; min-height: 44px; } #survey .scale input { width: 22px; height: 22px; }
#survey button { min-height: 48px; font-size: 18px; } #said { min-height: 28px; font-size: 18px; font-weight: 600; }
`;

export const SURVEY_LOOK = new Look({ styles: [BASE_STYLE, STYLE], script: ACT_SCRIPT + LIVE_SCRIPT, connects: true });

/** The nine questions to whoever was served, on his phone. @param ticket its address */
export function surveyPage(survey: SurveyView, ticket: string, region: string, language: Language): string {
  const say = SURVEY_WORDS[language];
  const { number, placeName, serviceName, institutionName, date, standing } = survey;
  return pageOf({
    language,
    look: SURVEY_LOOK,
    title: `${number}: ${say.title}`,
    header: html`<h1>${say.title}</h1>
<p>${number}, ${placeName}, ${Writing.in(language, timeZoneOf(region)).date(date)}</p><p>${serviceName}: ${institutionName}</p>`,
    main: html`<div data-live="${ticket}/place-in-line/live">
<p id="said" role="status" data-away="${say.away}" data-problems="${JSON.stringify(say.problems)}"></p>
<div id="survey" data-fresh>${standing === 'open' ? formOf(`${ticket}/survey`, language) : html`<p>${say.closed[standing]}</p>`}</div></div>`,
    addressIn: (other) => `?lang=${other}`,
  });
}

function formOf(address: string, language: Language): Html {
  const say = SURVEY_WORDS[language];
  return html`<p>${say.ask}</p><form data-post="${address}" data-done="${say.done}" data-numbers>
${SATISFACTION_ELEMENTS.map((element) => questionOf(element, language))}
<div class="buttons"><button id="send" class="first">${say.send}</button></div></form>`;
}

function questionOf(element: SatisfactionElement, language: Language): Html {
  const scale = SURVEY_WORDS[language].values.map(
    (value, index) => html`<label><input type="radio" id="${element}-${index + 1}" name="${element}" value="${index + 1}">${value}</label>`,
  );
  return html`<fieldset><legend>${ELEMENT_NAMES[element][language]}</legend><div class="scale">${scale}</div></fieldset>`;
}
