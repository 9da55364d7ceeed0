/** Widths of columns: in a council's sheet only where a column has none of its own. */
import { attributesAt, childrenOf, type Element, sourceOf } from '../xml/element.ts';
import { prefixed, withAttributes } from '../xml/splice.ts';

/** What Excel adds to a width in characters for the edges of the cell: five pixels of a digit's seven. */
const EDGES = 0.7109375;

const widthText = (characters: number): string => String(characters + EDGES);

/** The style that each column lends to a cell that is not there yet; null: none. */
export function columnStyles(columns: Element | undefined): (column: number) => number | null {
  const ranges = (columns === undefined ? [] : childrenOf(columns)).map((element) => {
    const attributes = attributesAt(element);
    return {
      min: Number(attributes.get('min')),
      max: Number(attributes.get('max')),
      style: Number(attributes.get('style') ?? 0),
    };
  });
  return (column) => {
    const style = ranges.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.style ?? 0;
    return style === 0 ? null : style;
  };
}

const columnXml = (column: number, width: number): string =>
  `<col min="${column + 1}" max="${column + 1}" width="${widthText(width)}" customWidth="1"/>`;

/** The `cols` element of a sheet of ours; null where no column has a width. */
export const ownColumnsXml = (widths: ReadonlyMap<number, number>): string | null =>
  widths.size === 0
    ? null
    : `<cols>${[...widths]
        .toSorted(([one], [other]) => one - other)
        .map(([column, width]) => columnXml(column, width))
        .join('')}</cols>`;

/** One range of columns, cut so that those that get a width stand alone. */
function cutRange(element: Element, wanted: readonly (readonly [number, number])[]): string {
  const { xml, tag } = element;
  const attributes = attributesAt(element);
  const max = Number(attributes.get('max'));
  const piece = (first: number, last: number, width: string | null): string =>
    first > last
      ? ''
      : withAttributes(xml, tag, {
          min: String(first),
          max: String(last),
          ...(width === null ? {} : { width, customWidth: '1' }),
        });
  let from = Number(attributes.get('min'));
  const pieces: string[] = [];
  for (const [column, width] of wanted) {
    pieces.push(piece(from, column, null), piece(column + 1, column + 1, widthText(width)));
    from = column + 2;
  }
  return [...pieces, piece(from, max, null)].join('');
}

/** The `cols` element with widths for columns that had none; null where nothing changes. */
export function filledColumnsXml(
  columns: Element | undefined,
  widths: ReadonlyMap<number, number>,
  prefix: string,
): string | null {
  const wanted = [...widths].toSorted(([one], [other]) => one - other);
  const ranges = (columns === undefined ? [] : childrenOf(columns)).map((element) => {
    const attributes = attributesAt(element);
    return {
      element,
      min: Number(attributes.get('min')),
      max: Number(attributes.get('max')),
      hasWidth: attributes.has('width'),
    };
  });
  const isIn = (column: number, { min, max }: { min: number; max: number }): boolean =>
    column + 1 >= min && column + 1 <= max;
  const missing = wanted.filter(([column]) => !ranges.some((range) => range.hasWidth && isIn(column, range)));
  if (missing.length === 0) return null;
  const cut = ranges.map((range) => {
    const inside = range.hasWidth ? [] : missing.filter(([column]) => isIn(column, range));
    return {
      min: range.min,
      text: inside.length === 0 ? sourceOf(range.element) : cutRange(range.element, inside),
    };
  });
  const added = missing
    .filter(([column]) => !ranges.some((range) => isIn(column, range)))
    .map(([column, width]) => ({ min: column + 1, text: prefixed(columnXml(column, width), prefix) }));
  const inner = [...cut, ...added].toSorted((one, other) => one.min - other.min).map(({ text }) => text);
  return `<${prefix}cols>${inner.join('')}</${prefix}cols>`;
}
