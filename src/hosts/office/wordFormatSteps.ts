/** Conditional formats of ours: those that stand are deleted and made anew, never edited; a user's own come first. */
import { groupBy } from '../../domain/groupBy.ts';
import type { WordFormat, WordRule } from '../../sheets/plan.ts';
import type { Area } from '../../sheets/snapshot.ts';
import { RANGE_BYTES, SET_BYTES, type Step } from './step.ts';

const literal = (word: string): string => `="${word.replaceAll('"', '""')}"`;

const RULE_BYTES = RANGE_BYTES + 6 * SET_BYTES;

/** After all others: a lower number would go before the user's. */
const LAST = -1;

function addRule(range: Excel.Range, { word, fill, colour }: WordRule): void {
  const format = range.conditionalFormats.add('CellValue');
  format.cellValue.rule = { formula1: literal(word), operator: 'EqualTo' };
  format.cellValue.format.fill.color = `#${fill}`;
  format.cellValue.format.font.color = `#${colour}`;
  format.priority = LAST;
}

/** One step an area: a list of areas is never joined, because its separator differs by country. */
export const wordFormatSteps = (sheet: string, formats: readonly WordFormat[]): readonly Step[] =>
  formats.flatMap(({ areas, rules }) =>
    areas
      .filter(() => rules.length > 0)
      .map((area) => ({
        bytes: rules.length * RULE_BYTES,
        run: ({ range }) => {
          const cells = range(sheet, area);
          for (const rule of rules) addRule(cells, rule);
        },
      })),
  );

/** A format that was found on an area of ours. */
export interface FoundFormat {
  readonly id: string;
  readonly area: Area;
  readonly rule: WordRule;
}

const RULE_FIELDS =
  'items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color,items/cellValueOrNullObject/format/font/color';

/** Asks for the formats on the areas; afterwards tells which of them are ours, by word and colours, of this look or a former one. */
export function askOurFormats(
  formats: readonly WordFormat[],
  rangeOf: (area: Area) => Excel.Range,
): () => readonly FoundFormat[] {
  const asked = formats.flatMap(({ areas, rules, former = [] }) =>
    areas.map((area) => {
      const found = rangeOf(area).conditionalFormats;
      found.load(RULE_FIELDS);
      return { area, rules: [...rules, ...former], found };
    }),
  );
  return () =>
    asked.flatMap(({ area, rules, found }) =>
      (found.isNullObject ? [] : found.items).flatMap((format) => {
        const rule = ourRule(format, rules);
        return rule === undefined ? [] : [{ id: format.id, area, rule }];
      }),
    );
}

/** The rule of ours that a format is; undefined where it is a person's. */
function ourRule(
  { type, cellValueOrNullObject: found }: Excel.ConditionalFormat,
  rules: readonly WordRule[],
): WordRule | undefined {
  if (type !== 'CellValue' || found.isNullObject || found.rule.operator !== 'EqualTo') return undefined;
  const same = (colour: string, ours: string): boolean => colour?.toUpperCase() === `#${ours.toUpperCase()}`;
  return rules.find(
    ({ word, fill, colour }) =>
      found.rule.formula1 === literal(word) &&
      same(found.format.fill.color, fill) &&
      same(found.format.font.color, colour),
  );
}

/** The formats as they were found, one an area, for putting them back. */
export function foundFormats(found: readonly FoundFormat[]): readonly WordFormat[] {
  const byArea = groupBy(found, ({ area }) => JSON.stringify(area));
  return [...byArea.values()].flatMap((formats) => {
    const [first] = formats;
    return first === undefined ? [] : [{ areas: [first.area], rules: formats.map(({ rule }) => rule) }];
  });
}

export const deleteFormatSteps = (sheet: string, found: readonly FoundFormat[]): readonly Step[] =>
  found.map(({ id, area }) => ({
    bytes: RANGE_BYTES + SET_BYTES,
    run: ({ range }) => range(sheet, area).conditionalFormats.getItem(id).delete(),
  }));

/** The rule by word that a format is, whoever made it; undefined where it is of another kind. */
function wordRule({ type, cellValueOrNullObject: found }: Excel.ConditionalFormat): WordRule | undefined {
  if (type !== 'CellValue' || found.isNullObject || found.rule.operator !== 'EqualTo') return undefined;
  const word = /^="((?:[^"]|"")*)"$/.exec(found.rule.formula1)?.[1];
  const { fill, font } = found.format;
  if (word === undefined || !fill.color || !font.color) return undefined;
  const bare = (colour: string): string => colour.slice(1).toUpperCase();
  return { word: word.replaceAll('""', '"'), fill: bare(fill.color), colour: bare(font.color) };
}

/** Asks for the rules by word that reach into a range; afterwards gives them, each once. */
export function askWordRules(range: Excel.Range): () => readonly WordRule[] {
  const found = range.conditionalFormats;
  found.load(RULE_FIELDS);
  return () => {
    const rules = found.items.flatMap((format) => wordRule(format) ?? []);
    return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
  };
}
