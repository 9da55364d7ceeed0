/** Reads a sheet's conditional formats, those kinds that can be drawn; icons and bars are not among them. */
import type { ConditionalRule, RuleLook, RuleTest, ScaleMark } from '../appearance.ts';
import { attributesAt, childOf, childrenOf, type Element, textOf } from '../xml/element.ts';
import { colourOf, type Palette } from './colours.ts';
import { areasOf } from './reference.ts';
import { isTrue } from './workbookPart.ts';

const NO_LOOK: RuleLook = { colour: null, fill: null, bold: false, italic: false };

/** Tests whose words are the file's `type`, with the text in an attribute. */
const TEXT_TESTS: ReadonlySet<string> = new Set([
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
]);

function scaleMarks(rule: Element, prefix: string, palette: Palette): readonly ScaleMark[] {
  const scale = childOf(rule, `${prefix}colorScale`);
  const parts = scale === undefined ? [] : childrenOf(scale);
  const values = parts.filter(({ tag }) => tag.name === `${prefix}cfvo`).map(attributesAt);
  const colours = parts.filter(({ tag }) => tag.name === `${prefix}color`).map(attributesAt);
  return values.flatMap((value, at) => {
    const colour = colours[at];
    const found = colour === undefined ? null : colourOf(colour, palette);
    return found === null
      ? []
      : [{ kind: value.get('type') ?? 'num', value: value.get('val') ?? '', colour: found }];
  });
}

function testOf(rule: Element, prefix: string, palette: Palette): RuleTest | null {
  const attributes = attributesAt(rule);
  const type = attributes.get('type') ?? '';
  const formulas = childrenOf(rule)
    .filter(({ tag }) => tag.name === `${prefix}formula`)
    .map(textOf);
  const [formula] = formulas;
  if (type === 'cellIs')
    return formula === undefined
      ? null
      : { kind: 'cell', operator: attributes.get('operator') ?? 'equal', formulas };
  if (TEXT_TESTS.has(type)) return { kind: 'text', operator: type, text: attributes.get('text') ?? '' };
  if (type === 'colorScale') return { kind: 'scale', marks: scaleMarks(rule, prefix, palette) };
  return type === 'expression' && formula !== undefined ? { kind: 'formula', formula } : null;
}

/** The rules of one `conditionalFormatting`. `looks` by the numbers that rules name. */
export function readConditionalRules(
  element: Element,
  prefix: string,
  looks: readonly RuleLook[],
  palette: Palette,
): readonly ConditionalRule[] {
  const areas = areasOf(attributesAt(element).get('sqref'));
  return childrenOf(element)
    .filter(({ tag }) => tag.name === `${prefix}cfRule`)
    .flatMap((rule) => {
      const attributes = attributesAt(rule);
      const test = testOf(rule, prefix, palette);
      const look = looks[Number(attributes.get('dxfId') ?? -1)] ?? NO_LOOK;
      return test === null || areas.length === 0
        ? []
        : [
            {
              areas,
              test,
              look,
              stops: isTrue(attributes.get('stopIfTrue')),
              priority: Number(attributes.get('priority') ?? 0),
            },
          ];
    });
}
