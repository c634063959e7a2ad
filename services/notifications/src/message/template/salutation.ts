import { titleOf } from '@rakor/kernel';
import type { Head } from '../../register/register.queries.js';
import type { Salutation } from './template.js';

/** To an organisation: to its head by title, with the holder's name where one is known. */
export function toOrganisation(name: string, head: Head | undefined): Salutation {
  if (!head) return { id: `Yth. Pimpinan ${name},`, en: `To the head of ${name},` };
  const { title, holder, acting } = head;
  const who = holder === null ? '' : `, ${holder}`;
  return {
    id: `Yth. ${titleOf(title, acting)}${who},`,
    en: `To the ${acting ? 'acting ' : ''}${title}${who},`,
  };
}

/** To the secretariat of a region. */
export function toSecretariat(regionName: string | null): Salutation {
  return {
    id: `Yth. Sekretariat${regionName === null ? '' : ` ${regionName}`},`,
    en: `To the secretariat${regionName === null ? '' : ` of ${regionName}`},`,
  };
}
