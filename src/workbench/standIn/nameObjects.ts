/** Defined names, of the workbook or of a sheet, as clients reach them. */
import { pinnedAreaText } from '../../sheets/address.ts';
import type { BookName, BookSheet } from './book.ts';
import { HostError, type HostObject } from './hostObject.ts';
import { areaOfRange, type RangeBook } from './rangeObject.ts';

const same = (one: string, other: unknown): boolean => one.toLowerCase() === String(other).toLowerCase();

function nameObject({ book }: RangeBook, name: BookName): HostObject {
  return {
    kind: 'NamedItem',
    identity: () => ({ Id: name.name }),
    scalars: {
      Name: { get: () => name.name },
      Formula: {
        get: () => name.formula,
        set: (formula) => {
          name.formula = String(formula);
        },
      },
      Scope: { get: () => (name.sheet === null ? 'Workbook' : 'Worksheet') },
    },
    methods: {
      Delete: () => {
        book.names = book.names.filter((one) => one !== name);
      },
    },
  };
}

/** What a name leads to: a formula, or a range's place. */
function formulaOf(given: unknown): string {
  if (typeof given === 'string') return given;
  const { sheet, area } = areaOfRange(given);
  return `=${pinnedAreaText(sheet.name, area)}`;
}

/** Those of a sheet, or with null those of the workbook. */
export function nameItems(world: RangeBook, sheet: BookSheet | null): HostObject {
  const { book } = world;
  const here = () => book.names.filter((name) => name.sheet === sheet);
  return {
    kind: 'NamedItemCollection',
    items: () => here().map((name) => nameObject(world, name)),
    item: (key) => {
      const found = here().find(({ name }) => same(name, key));
      return found === undefined ? null : nameObject(world, found);
    },
    methods: {
      Add: (given, range) => {
        if (here().some(({ name }) => same(name, given)))
          throw new HostError('InvalidArgument', 'NamedItemCollection.add');
        const name: BookName = { name: String(given), formula: formulaOf(range), sheet };
        book.names.push(name);
        return nameObject(world, name);
      },
    },
  };
}
