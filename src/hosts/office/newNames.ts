/** Puts a before-image under the names that sheets have now, which people may have renamed since. */
import { parseSheetArea, pinnedAreaText } from '../../sheets/address.ts';
import type { BeforeImage, LinkBefore, SheetBefore } from './beforeImage.ts';
import type { CellContent } from './contentSteps.ts';
import type { SheetEntry } from './inventory.ts';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Where each sheet of the image is now. */
export interface Found {
  /** The image of those that are there, under their names of now. */
  readonly image: BeforeImage;
  /** Sheets that are no longer there, by the names that they had. */
  readonly gone: readonly string[];
}

type Renamed = ReadonlyMap<string, string>;

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

/** As Excel has it before a reference: quoted where it must be. */
const prefix = (sheet: string): string => pinnedAreaText(sheet, A1).slice(0, -'$A$1'.length);

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

const escaped = (text: string): string => text.replaceAll('.', '\\.');

const WORD = /^[\p{L}\p{N}_.]+$/u;

/** References to a sheet under its old name would ask the person for a file. */
function underNewNames(formula: string, renamed: Renamed): string {
  return [...renamed].reduce((text, [old, now]) => {
    const inQuotes = text.replaceAll(quoted(old), () => prefix(now));
    return WORD.test(old)
      ? inQuotes.replace(new RegExp(`(?<![\\p{L}\\p{N}_.'])${escaped(old)}!`, 'gu'), () => prefix(now))
      : inQuotes;
  }, formula);
}

const linkUnder = (one: LinkBefore, renamed: Renamed): LinkBefore => {
  const { documentReference } = one.link;
  const found = documentReference ? parseSheetArea(documentReference) : null;
  const now = found && renamed.get(found.sheet);
  return found === null || now == null
    ? one
    : { ...one, link: { ...one.link, documentReference: pinnedAreaText(now, found.area) } };
};

const contentUnder = (cell: CellContent, renamed: Renamed): CellContent =>
  cell.content.kind === 'formula'
    ? { ...cell, content: { ...cell.content, text: underNewNames(cell.content.text, renamed) } }
    : cell;

const sheetUnder = <Before extends SheetBefore>(before: Before, now: string, renamed: Renamed): Before => ({
  ...before,
  sheet: now,
  contents: before.contents.map((cell) => contentUnder(cell, renamed)),
  wrote: before.wrote.map((cell) =>
    typeof cell.answer === 'string' && cell.answer.startsWith('=')
      ? { ...cell, answer: underNewNames(cell.answer, renamed) }
      : cell,
  ),
});

/** A council's sheet is known by Excel's id and, where the workbook was opened anew, by its name; ours by its mark alone. */
export function underNames(
  before: BeforeImage,
  sheets: readonly SheetEntry[],
  names: ReadonlyMap<string, string>,
): Found {
  const councilNow = ({ id, sheet }: { readonly id: string; readonly sheet: string }): string | undefined =>
    (sheets.find((one) => one.id === id) ?? sheets.find(({ name }) => same(name, sheet)))?.name;
  // Without our mark, a sheet of that name is a person's.
  const ownNow = (mark: string): string | undefined => {
    const marked = parseSheetArea(names.get(mark.toLowerCase()) ?? '')?.sheet;
    return marked === undefined ? undefined : sheets.find(({ name }) => same(name, marked))?.name;
  };
  const councils = before.councils.map((one) => ({ one, now: councilNow(one) }));
  const own = before.own.map((one) => ({ one, now: ownNow(one.mark) }));
  const renamed: Renamed = new Map(
    [...councils, ...own].flatMap(({ one, now }) =>
      now === undefined || now === one.sheet ? [] : [[one.sheet, now] as const],
    ),
  );
  return {
    image: {
      ...before,
      councils: councils.flatMap(({ one, now }) =>
        now === undefined ? [] : [sheetUnder(one, now, renamed)],
      ),
      own: own.flatMap(({ one, now }) =>
        now === undefined
          ? []
          : [{ ...sheetUnder(one, now, renamed), links: one.links.map((link) => linkUnder(link, renamed)) }],
      ),
      names: before.names.map((name) => ({ ...name, refersTo: underNewNames(name.refersTo, renamed) })),
    },
    gone: [
      ...councils.flatMap(({ one, now }) => (now === undefined ? [one.sheet] : [])),
      ...own.flatMap(({ one, now }) => (now === undefined && !one.isNew ? [one.sheet] : [])),
    ],
  };
}
