/** Which figures may lie below zero: money, and what is said to be a difference. */
import type { Measure } from './measure.ts';
import type { Unit } from './unit.ts';

/** Words of names whose figure is a difference, a balance or a score. */
const DIFFERENCES =
  /\bnet\b|\bchang|\bvarian|\bvary|\bdifferen|\b(?:under|over)[- ]?sp(?:end|ent)|\bbalance|\bsurplus|\bdeficit|\bgrowth|\bgap\b|\bincreas|\bdecreas|\breduc|\bsaving|\btemperature|\byear[- ]on[- ]year\b|\bcompar|\bagainst\b|\bversus\b|\bvs\b|\brelative|\bmovement|\bahead\b|\bbehind\b|\b(?:days|weeks|months) (?:early|late)\b|\bdelay|\badjust|\bgain|\bloss|\bprogress|\bvalue[- ]added|\bscore|\bindex|\bpromoter|\bposition\b/i;

const COUNTED: ReadonlySet<Unit> = new Set([
  'number',
  'percent',
  'rate',
  'fte',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'unknown',
]);

/** Whether the measure's name says that its figure is a difference, so that it may lie on either side of zero. */
export const isDifference = ({ name }: Pick<Measure, 'name'>): boolean => DIFFERENCES.test(name);

/** Whether a figure of the measure below zero can be meant. */
export const mayBeNegative = ({ unit, name }: Pick<Measure, 'unit' | 'name'>): boolean =>
  !COUNTED.has(unit) || isDifference({ name });
