/** A target that states no figure, in words or for an error in its formula: never guessed, so the measure is not rated. */
import type { Fault } from '../finding.ts';
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';

/** Excel's error values as a cell shows them. */
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

const faultOf = (text: string): Fault =>
  ERROR.test(text) ? { code: 'formula-error', error: text } : { code: 'target-unreadable', text };

export const targetUnreadable: Check = ({ measures }) =>
  measures.flatMap(({ measure, target }) =>
    target.kind === 'unreadable' && measure.polarity !== 'information'
      ? [noticedOf(measure, faultOf(target.text), target.place)]
      : [],
  );
