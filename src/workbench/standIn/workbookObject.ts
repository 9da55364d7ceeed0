/** The workbook as clients reach it: the root of all objects. */
import { type BookSheet, newSheet } from './book.ts';
import { HostError, type HostObject } from './hostObject.ts';
import { nameItems } from './nameObjects.ts';
import type { RangeBook } from './rangeObject.ts';
import { tablesObject, worksheetObject } from './worksheetObject.ts';

const same = (one: string, other: unknown): boolean => one.toLowerCase() === String(other).toLowerCase();

function worksheetsObject(world: RangeBook): HostObject {
  const { book } = world;
  const wrap = (sheet: BookSheet | undefined): HostObject | null =>
    sheet === undefined ? null : worksheetObject(world, sheet, wrap);
  const find = (key: unknown) => book.sheets.find(({ name, id }) => id === key || same(name, key));
  return {
    kind: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheetObject(world, sheet, wrap)),
    item: (key) => wrap(find(key)),
    methods: {
      _RegisterDataChangedEvent: () => world.around.watching(true),
      _UnregisterDataChangedEvent: () => world.around.watching(false),
      GetFirst: () => wrap(book.sheets[0]),
      GetItemOrNullObject: (key) => wrap(find(key)),
      Add: (name) => {
        if (typeof name !== 'string' || name.length > 31 || find(name) !== undefined)
          throw new HostError('ItemAlreadyExists', 'WorksheetCollection.add');
        const sheet = newSheet(name);
        sheet.isTouched = true;
        book.sheets.push(sheet);
        return wrap(sheet);
      },
    },
  };
}

export function workbookObject(world: RangeBook): HostObject {
  const { book } = world;
  const root: HostObject = {
    kind: 'Workbook',
    scalars: { Name: { get: () => book.name } },
    links: {
      Worksheets: () => worksheetsObject(world),
      Names: () => nameItems(world, null),
      Tables: () => tablesObject(world, () => book.sheets),
    },
  };
  return root;
}
