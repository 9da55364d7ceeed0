import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { applyPlan } from '../../../src/hosts/xlsx/applyPlan.ts';
import { crc32 } from '../../../src/hosts/xlsx/zip/crc32.ts';
import type { Entry } from '../../../src/hosts/xlsx/zip/entry.ts';
import { openArchive } from '../../../src/hosts/xlsx/zip/openArchive.ts';
import { unpackEntry } from '../../../src/hosts/xlsx/zip/unpackEntry.ts';
import { writeArchive } from '../../../src/hosts/xlsx/zip/writeArchive.ts';
import { packEntry } from './packEntry.ts';
import { edit, edits, number, plan } from './planParts.ts';
import { bookBytes, bookParts, faultOf, workbookOf } from './xlsxBytes.ts';

const entries: readonly Entry[] = Object.entries(bookParts()).map(([name, text]) =>
  packEntry(name, strToU8(text)),
);

const contents = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(openArchive(bytes).map((entry) => [entry.name, strFromU8(unpackEntry(entry))]));

interface Manner {
  /** Sizes and offsets in fields of eight bytes. */
  readonly zip64: boolean;
  /** Sizes after the data, as a program writes that does not know them before. */
  readonly streamed: boolean;
  readonly comment: string;
}

const OPEN = 0xffffffff;

/** A zip as other programs write them. */
function zipInManner(manner: Manner): Uint8Array {
  const out: Buffer[] = [];
  const length = () => out.reduce((sum, piece) => sum + piece.length, 0);
  const numbers = (...fields: readonly (readonly [number, 2 | 4 | 8])[]): Buffer =>
    Buffer.concat(
      fields.map(([value, size]) => {
        const field = Buffer.alloc(size);
        if (size === 8) field.writeBigUInt64LE(BigInt(value));
        else field.writeUIntLE(value, 0, size);
        return field;
      }),
    );
  const flags = manner.streamed ? 8 : 0;
  const central = entries.map((entry) => {
    const offset = length();
    const name = Buffer.from(entry.name);
    const { crc, size, data } = entry;
    const known = manner.streamed ? 0 : 1;
    out.push(
      numbers([0x04034b50, 4], [20, 2], [flags, 2], [8, 2], [0, 4], [crc * known, 4]),
      numbers([data.length * known, 4], [size * known, 4], [name.length, 2], [3, 2]),
      name,
      Buffer.from('pad'),
      Buffer.from(data),
    );
    if (manner.streamed) out.push(numbers([0x08074b50, 4], [crc, 4], [data.length, 4], [size, 4]));
    const extra = manner.zip64
      ? numbers([1, 2], [24, 2], [size, 8], [data.length, 8], [offset, 8])
      : Buffer.alloc(0);
    const said = (value: number) => (manner.zip64 ? OPEN : value);
    return Buffer.concat([
      numbers([0x02014b50, 4], [20, 2], [45, 2], [flags, 2], [8, 2], [0, 4], [crc, 4]),
      numbers([said(data.length), 4], [said(size), 4], [name.length, 2], [extra.length, 2], [2, 2]),
      numbers([0, 2], [0, 2], [0, 4], [said(offset), 4]),
      name,
      extra,
      Buffer.from('no'),
    ]);
  });
  const start = length();
  out.push(...central);
  const size = length() - start;
  const { zip64, comment } = manner;
  if (zip64) {
    const at = length();
    const count = central.length;
    out.push(
      numbers(
        [0x06064b50, 4],
        [44, 8],
        [45, 2],
        [45, 2],
        [0, 4],
        [0, 4],
        [count, 8],
        [count, 8],
        [size, 8],
        [start, 8],
      ),
      numbers([0x07064b50, 4], [0, 4], [at, 8], [1, 4]),
    );
  }
  const count = zip64 ? 0xffff : central.length;
  out.push(
    numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2]),
    numbers([zip64 ? OPEN : size, 4], [zip64 ? OPEN : start, 4], [comment.length, 2]),
    Buffer.from(comment),
  );
  return Uint8Array.from(Buffer.concat(out));
}

describe('a zip', () => {
  it.each<[string, Partial<Manner>]>([
    ['plain', {}],
    ['with sizes after the data', { streamed: true }],
    ['with large fields', { zip64: true }],
    ['with a comment', { comment: 'PK\u0005\u0006 is how its end begins' }],
    ['with all of that', { streamed: true, zip64: true, comment: 'x' }],
  ])('is read and patched %s', (_, manner) => {
    const bytes = zipInManner({ zip64: false, streamed: false, comment: '', ...manner });
    expect(contents(bytes)).toEqual(bookParts());
    const written = applyPlan(workbookOf(bytes), plan({ edits: [edits('Sheet1', [edit('A1', number(1))])] }));
    expect(Object.keys(unzipSync(written))).toEqual(Object.keys(bookParts()));
  });

  it('is read from the middle of a larger buffer', () => {
    const bytes = bookBytes();
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 13);
    expect(faultOf(larger.subarray(13, 13 + bytes.length))).toBeNull();
  });

  it('may hold folders and stored entries', () => {
    const bytes = zipSync({
      xl: { 'a.bin': [strToU8('a'), { level: 0 }] },
      ...Object.fromEntries(Object.entries(bookParts()).map(([name, text]) => [name, strToU8(text)])),
    });
    expect(contents(bytes)['xl/']).toBe('');
    expect(contents(bytes)['xl/a.bin']).toBe('a');
    expect(faultOf(bytes)).toBeNull();
  });

  it('that holds more entries than it counts is refused', () => {
    const bytes = writeArchive(entries);
    new DataView(bytes.buffer).setUint16(bytes.length - 12, entries.length - 1, true);
    expect(faultOf(bytes)).toEqual({ code: 'damaged', part: null });
  });

  it('that is encrypted as a zip is refused as encrypted', () => {
    const bytes = writeArchive(entries);
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(faultOf(bytes)).toEqual({ code: 'encrypted' });
  });

  it('keeps the packed bytes of what nobody changed', () => {
    const before = bookBytes();
    const after = applyPlan(workbookOf(before), plan({ edits: [edits('Sheet1', [edit('A1', number(1))])] }));
    const packed = (bytes: Uint8Array) =>
      new Map(openArchive(bytes).map(({ name, data }) => [name, [...data]]));
    const [one, other] = [packed(before), packed(after)];
    expect(other.get('_rels/.rels')).toEqual(one.get('_rels/.rels'));
    expect(other.get('xl/styles.xml')).toEqual(one.get('xl/styles.xml'));
    expect(other.get('xl/worksheets/sheet1.xml')).not.toEqual(one.get('xl/worksheets/sheet1.xml'));
  });

  it('gives back whatever was put in, here and in another program', () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-zé€]{1,8}$/), fc.uint8Array({ maxLength: 300 }), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(files, (all) => {
        const bytes = writeArchive(Object.entries(all).map(([name, data]) => packEntry(name, data)));
        const opened = openArchive(bytes).map((entry) => [entry.name, [...unpackEntry(entry)]]);
        const expected = Object.entries(all).map(([name, data]) => [name, [...data]]);
        expect(opened).toEqual(expected);
        expect(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, [...data]])).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('bears the checksum of its standard', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
