/** All that reading, rating and planning need, in one part of the bundle that is loaded at the first press. */

export { checkBook } from '../../checkBook.ts';
export { NO_CHOICES } from '../../choices.ts';
export { generateSummary } from '../../generateSummary.ts';
export { hasSummary } from '../../hasSummary.ts';
export { planRepairs } from '../../planRepairs.ts';
export { planSettings } from '../../planSettings.ts';
