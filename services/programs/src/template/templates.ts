import { beneficiaryCards } from './data/beneficiary-cards.js';
import { dataSharing } from './data/data-sharing.js';
import { deliberation } from './data/deliberation.js';
import { disasterPosts } from './data/disaster-posts.js';
import { expertDocument } from './data/expert-document.js';
import { facilityOpening } from './data/facility-opening.js';
import { infrastructure } from './data/infrastructure.js';
import { leaderVisits } from './data/leader-visits.js';
import { localCatalogue } from './data/local-catalogue.js';
import { publicForum } from './data/public-forum.js';
import { rabiesVillages } from './data/rabies-villages.js';
import { referralService } from './data/referral-service.js';
import { taskForce } from './data/task-force.js';
import { TemplateUnknown } from './template.errors.js';
import type { Template } from './template.js';

/** The kinds of program that the reports name, in the order in which they name them. */
export const TEMPLATES: readonly Template[] = [
  facilityOpening,
  leaderVisits,
  referralService,
  dataSharing,
  beneficiaryCards,
  deliberation,
  taskForce,
  expertDocument,
  publicForum,
  infrastructure,
  localCatalogue,
  disasterPosts,
  rabiesVillages,
];

/** Null for none. @throws TemplateUnknown */
export function templateOf(key: string | null): Template | null {
  if (key === null) return null;
  const template = TEMPLATES.find((one) => one.key === key);
  if (!template) throw new TemplateUnknown(key);
  return template;
}
