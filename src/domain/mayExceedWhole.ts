/** Which percentages may lie over 100: those that are no share of a whole. */
import type { Measure } from './measure.ts';

/** Words of percentages of a plan, a place, an amount due or a year before. */
const BEYOND_WHOLE =
  /\b(?:take|taking|taken)[- ]?up\b|\boccup|\bcapacity|\butili[sz]|\busage|\bfilled|\bcollect|\bincome|\brecover|\bdeliver|\bplanned|\bscheduled|\bprogramme|\b(?:of|to) (?:the |its |our )?(?:\w+ )?(?:plan|target|budget|forecast|profile|baseline|average|estimate)\b|\bagainst\b|\bcompar|\brelative|\bversus\b|\bvs\b|\bincreas|\bdecreas|\bchang|\bgrowth|\bvarian|\bexpected|\bdemand|\bturnover|\bsp(?:end|ent)\b|\bsaving|\bcoverage|\breturn on\b|\bretention/i;

/** Whether a percentage of the measure over 100 can be meant, by its name. */
export const mayExceedWhole = ({ name }: Pick<Measure, 'name'>): boolean => BEYOND_WHOLE.test(name);
