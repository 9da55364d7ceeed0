/** A sentence as a list of parts, said once and written twice: as text here, as a formula in `sheets`. */
import type { FigureFormat } from './figureFormat.ts';
import { printFigure } from './printFigure.ts';

/** Words as they stand; a figure; the status word; or one of two phrases. */
export type Part<Figures extends string, Facts extends string> =
  | string
  | { readonly part: 'figure'; readonly figure: Figures; readonly format: FigureFormat }
  | { readonly part: 'status' }
  | {
      readonly part: 'choice';
      readonly when: Facts;
      readonly then: Phrase<Figures, Facts>;
      readonly otherwise: Phrase<Figures, Facts>;
    };

export type Phrase<Figures extends string, Facts extends string> = readonly Part<Figures, Facts>[];

/** What a phrase speaks of, as it is now. */
export interface Speech<Figures extends string, Facts extends string> {
  readonly status: string;
  readonly figure: (figure: Figures) => number;
  readonly holds: (fact: Facts) => boolean;
}

/** The phrase as text. */
export function sayPhrase<Figures extends string, Facts extends string>(
  phrase: Phrase<Figures, Facts>,
  speech: Speech<Figures, Facts>,
): string {
  const say = (part: Part<Figures, Facts>): string => {
    if (typeof part === 'string') return part;
    switch (part.part) {
      case 'figure':
        return printFigure(speech.figure(part.figure), part.format);
      case 'status':
        return speech.status;
      case 'choice':
        return sayPhrase(speech.holds(part.when) ? part.then : part.otherwise, speech);
    }
  };
  return phrase.map(say).join('');
}
