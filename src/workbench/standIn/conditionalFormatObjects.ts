/** Conditional formats of a range that compare a cell with a word, as clients reach them. */
import type { Area } from '../../sheets/snapshot.ts';
import type { BookFormat, BookSheet } from './book.ts';
import { HostError, type HostObject, NotImplemented } from './hostObject.ts';
import { bare } from './looks.ts';

const literal = (word: string): string => `="${word.replaceAll('"', '""')}"`;

const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

function wordOf(rule: unknown): string {
  const { formula1, operator } = rule as { formula1?: unknown; operator?: unknown };
  const match = typeof formula1 === 'string' ? /^="((?:[^"]|"")*)"$/.exec(formula1) : null;
  if (operator !== 'EqualTo' || match === null)
    throw new NotImplemented('a conditional format of another rule');
  return (match[1] as string).replaceAll('""', '"');
}

function cellValue(format: BookFormat): HostObject {
  const colour = (key: 'fill' | 'colour') => ({
    get: () => (format[key] === null ? null : `#${format[key]}`),
    set: (value: unknown) => {
      format[key] = bare(value, 'ConditionalRangeFormat');
    },
  });
  return {
    kind: 'CellValueConditionalFormat',
    scalars: {
      Rule: {
        get: () => ({ formula1: literal(format.word), operator: 'EqualTo' }),
        set: (rule) => {
          format.word = wordOf(rule);
        },
      },
    },
    links: {
      Format: () => ({
        kind: 'ConditionalRangeFormat',
        links: {
          Fill: () => ({ kind: 'ConditionalRangeFill', scalars: { Color: colour('fill') } }),
          Font: () => ({ kind: 'ConditionalRangeFont', scalars: { Color: colour('colour') } }),
        },
      }),
    },
  };
}

function formatObject(sheet: BookSheet, format: BookFormat): HostObject {
  return {
    kind: 'ConditionalFormat',
    identity: () => ({ Id: format.id }),
    scalars: {
      Id: { get: () => format.id },
      Type: { get: () => 'CellValue' },
      Priority: {
        set: (value) => {
          if (value !== -1) throw new NotImplemented('ConditionalFormat.priority but for the last');
          sheet.formats = [...sheet.formats.filter((one) => one !== format), format];
        },
      },
      StopIfTrue: { set: () => {} },
    },
    links: { CellValue: () => cellValue(format), CellValueOrNullObject: () => cellValue(format) },
    methods: {
      Delete: () => {
        sheet.formats = sheet.formats.filter((one) => one !== format);
      },
    },
  };
}

/** The formats that touch the area. */
export function conditionalFormatsObject(sheet: BookSheet, area: Area, newId: () => string): HostObject {
  const here = (): readonly BookFormat[] => sheet.formats.filter((format) => overlap(format.area, area));
  return {
    kind: 'ConditionalFormatCollection',
    items: () => here().map((format) => formatObject(sheet, format)),
    item: (id) => {
      const found = here().find((format) => format.id === id);
      return found === undefined ? null : formatObject(sheet, found);
    },
    methods: {
      Add: (type) => {
        if (type !== 'CellValue') throw new NotImplemented(`a conditional format of type ${String(type)}`);
        if (sheet.isProtected) throw new HostError('AccessDenied', 'ConditionalFormatCollection.add');
        sheet.isTouched = true;
        const format: BookFormat = { id: newId(), area, word: '', fill: null, colour: null };
        // Excel puts a new rule before the others.
        sheet.formats = [format, ...sheet.formats];
        return formatObject(sheet, format);
      },
      ClearAll: () => {
        sheet.formats = sheet.formats.filter((format) => !overlap(format.area, area));
      },
    },
  };
}
