/** Conditional formats of a sheet, ours and those of its file, as Univer holds them. */
import type { IRange, IStyleBase } from '@univerjs/core';
import type { ConditionalRule, RuleLook, RuleTest } from '../../hosts/xlsx/appearance.ts';
import type { Area } from '../../sheets/snapshot.ts';
import type { BookSheet } from '../standIn/book.ts';

/** As Univer's `IConditionFormattingRule`, whose words are enumerations of a package that only a browser loads. */
export interface GridRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
}

export const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

const NUMERIC = /^-?\d+(?:\.\d+)?$/;
const QUOTED = /^"((?:[^"]|"")*)"$/;

const lookData = ({ colour, fill, bold, italic }: RuleLook): IStyleBase => ({
  ...(fill === null ? {} : { bg: { rgb: `#${fill}` } }),
  ...(colour === null ? {} : { cl: { rgb: `#${colour}` } }),
  ...(bold ? { bl: 1 as const } : {}),
  ...(italic ? { it: 1 as const } : {}),
});

const isWord = (operator: string): boolean => operator === 'equal' || operator === 'notEqual';

/** Comparing a cell with a word, with numbers, or with what a formula gives; null for what Univer cannot say. */
function cellTest(operator: string, formulas: readonly string[]): object | null {
  const [first = '', second = ''] = formulas.map((formula) => formula.trim());
  const word = QUOTED.exec(first);
  if (word !== null && isWord(operator))
    return { subType: 'text', operator, value: (word[1] as string).replaceAll('""', '"') };
  if (/^(?:not)?between$/i.test(operator))
    return NUMERIC.test(first) && NUMERIC.test(second)
      ? { subType: 'number', operator, value: [Number(first), Number(second)] }
      : null;
  return NUMERIC.test(first) ? { subType: 'number', operator, value: Number(first) } : null;
}

function testData(test: RuleTest): object | null {
  switch (test.kind) {
    case 'cell':
      return cellTest(test.operator, test.formulas);
    case 'text':
      return { subType: 'text', operator: test.operator, value: test.text };
    case 'formula':
      return { subType: 'formula', value: `=${test.formula}` };
    case 'scale':
      return null;
  }
}

function ruleOf({ test, look }: ConditionalRule): GridRule['rule'] | null {
  if (test.kind === 'scale')
    return {
      type: 'colorScale',
      config: test.marks.map(({ kind, value, colour }, index) => ({
        index,
        color: `#${colour}`,
        value: { type: kind, ...(NUMERIC.test(value) ? { value: Number(value) } : {}) },
      })),
    };
  const data = testData(test);
  return data === null ? null : { type: 'highlightCell', style: lookData(look), ...data };
}

/** The first goes first: ours, which were set last, then those of the file. */
export function ruleData(sheet: BookSheet): readonly GridRule[] {
  const ours = sheet.formats.map(
    ({ id, area, word, fill, colour }): GridRule => ({
      cfId: id,
      ranges: [rangeOf(area)],
      stopIfTrue: false,
      rule: {
        type: 'highlightCell',
        style: lookData({ fill, colour, bold: false, italic: false }),
        subType: 'text',
        operator: 'equal',
        value: word,
      },
    }),
  );
  const files = (sheet.drawn?.rules ?? []).flatMap((one, at): readonly GridRule[] => {
    const rule = ruleOf(one);
    return rule === null
      ? []
      : [{ cfId: `file-${at}`, ranges: one.areas.map(rangeOf), stopIfTrue: one.stops, rule }];
  });
  return [...ours, ...files];
}
