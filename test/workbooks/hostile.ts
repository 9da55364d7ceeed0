/** Files that no honest officer sends, and some that they do by mistake: each must be refused in one line. */
import { crc32, deflateRawSync, constants as zlib } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { plainBook } from './plainBook.ts';

export interface HostileFile {
  /** The file's name, with the ending that it claims. */
  readonly name: string;
  readonly what: string;
  /** null: there is no such file; `folder`: a folder bears the name. */
  readonly bytes: Uint8Array | 'folder' | null;
}

const HONEST = plainBook([
  {
    name: 'Scorecard',
    rows: [
      ['Scorecard, Quarter 2 2025/26'],
      ['Measure', 'Good is', 'Q2 2025/26', 'Target'],
      ['Visits made on time', 'High', { value: 0.9, format: '0%' }, { value: 0.85, format: '0%' }],
    ],
  },
]);

const SHEET = 'xl/worksheets/sheet1.xml';

/** The honest book with one of its parts changed. */
function withPart(path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(HONEST);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

const SECTOR = 512;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;
const STREAM_SECTORS = 8;

/** An OLE compound file, as old and as encrypted workbooks are: empty streams of these names. */
function compoundFile(streams: readonly string[]): Uint8Array {
  const sectors = 2 + streams.length * STREAM_SECTORS;
  const file = Buffer.alloc((1 + sectors) * SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(END_OF_CHAIN, 60);
  file.writeUInt32LE(END_OF_CHAIN, 68);
  file.fill(0xff, 76, SECTOR);
  file.writeUInt32LE(0, 76);
  const fat = SECTOR;
  file.fill(0xff, fat, fat + SECTOR);
  file.writeUInt32LE(FAT_SECTOR, fat);
  file.writeUInt32LE(END_OF_CHAIN, fat + 4);
  const entry = (
    at: number,
    name: string,
    type: number,
    child: number,
    start: number,
    size: number,
  ): void => {
    const place = 2 * SECTOR + at * 128;
    file.write(name, place, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, place + 64);
    file.writeUInt8(type, place + 66);
    file.writeUInt8(1, place + 67);
    file.writeUInt32LE(FREE, place + 68);
    file.writeUInt32LE(at > 0 && at < streams.length ? at + 1 : FREE, place + 72);
    file.writeUInt32LE(child, place + 76);
    file.writeUInt32LE(start, place + 116);
    file.writeUInt32LE(size, place + 120);
  };
  entry(0, 'Root Entry', 5, 1, END_OF_CHAIN, 0);
  streams.forEach((name, at) => {
    const first = 2 + at * STREAM_SECTORS;
    entry(at + 1, name, 2, FREE, first, STREAM_SECTORS * SECTOR);
    for (let sector = first; sector < first + STREAM_SECTORS; sector++) {
      const next = sector + 1 < first + STREAM_SECTORS ? sector + 1 : END_OF_CHAIN;
      file.writeUInt32LE(next, fat + sector * 4);
    }
  });
  return file;
}

const CHUNK = 16 * 1024 * 1024;

interface Packed {
  readonly data: Buffer;
  readonly size: number;
  readonly crc: number;
}

/** Spaces, `chunks` times 16 MB of them, in a few hundred kilobytes. */
function packedSpaces(chunks: number): Packed {
  const plain = Buffer.alloc(CHUNK, ' ');
  const chunk = deflateRawSync(plain, { level: 9, finishFlush: zlib.Z_FULL_FLUSH });
  let crc = 0;
  for (let at = 0; at < chunks; at++) crc = crc32(plain, crc);
  return {
    data: Buffer.concat([...Array<Buffer>(chunks).fill(chunk), deflateRawSync(Buffer.alloc(0))]),
    size: chunks * CHUNK,
    crc,
  };
}

/** A zip file written by hand, so that its headers can say what they like of a size. */
function zipOf(parts: Readonly<Record<string, Packed>>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, { data, size, crc }] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(0x5b63_0000, 10);
    head.writeUInt32LE(crc, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(name.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    listed.writeUInt16LE(20, 4);
    head.copy(listed, 6, 4, 30);
    listed.writeUInt32LE(offset, 42);
    local.push(head, name, data);
    central.push(listed, name);
    offset += head.length + name.length + data.length;
  }
  const listing = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, listing, end]);
}

/** The honest book with a worksheet of 1 GB of spaces; `claims` is what its header says instead. */
function zipBomb(claims: number | null): Uint8Array {
  const parts: Record<string, Packed> = {};
  for (const [path, bytes] of Object.entries(unzipSync(HONEST))) {
    parts[path] = { data: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
  }
  const bomb = packedSpaces(64);
  parts[SHEET] = { ...bomb, size: claims ?? bomb.size };
  return zipOf(parts);
}

function macroBook(): Uint8Array {
  const parts = unzipSync(HONEST);
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())
    .replace('spreadsheetml.sheet.main+xml', 'spreadsheetml.main+xml')
    .replace(
      'vnd.openxmlformats-officedocument.spreadsheetml.main+xml',
      'vnd.ms-excel.sheet.macroEnabled.main+xml',
    )
    .replace(
      '</Types>',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    );
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(types),
    'xl/vbaProject.bin': compoundFile(['VBA']),
  });
}

const EXTERNAL_ENTITY = '<!DOCTYPE worksheet [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';

/** Every hostile file, made when asked for. */
export const hostileFiles = (): readonly HostileFile[] => [
  { name: 'missing.xlsx', what: 'no such file', bytes: null },
  { name: 'folder.xlsx', what: 'a folder', bytes: 'folder' },
  { name: 'empty.xlsx', what: 'an empty file', bytes: new Uint8Array() },
  { name: 'text.xlsx', what: 'text renamed', bytes: strToU8('Ref,Measure,Value\n1,Visits,90%\n') },
  { name: 'truncated.xlsx', what: 'cut short', bytes: HONEST.slice(0, Math.floor(HONEST.length / 2)) },
  {
    name: 'encrypted.xlsx',
    what: 'password-protected',
    bytes: compoundFile(['EncryptionInfo', 'EncryptedPackage']),
  },
  { name: 'old.xls', what: 'Excel 97-2003', bytes: compoundFile(['Workbook']) },
  { name: 'macros.xlsm', what: 'with macros', bytes: macroBook() },
  { name: 'bomb.xlsx', what: 'zip bomb', bytes: zipBomb(null) },
  { name: 'lying-bomb.xlsx', what: 'zip bomb that hides its size', bytes: zipBomb(4096) },
  {
    name: 'entity.xlsx',
    what: 'external entity',
    bytes: withPart(SHEET, (text) =>
      text.replace('?>\n', `?>\n${EXTERNAL_ENTITY}`).replace('Measure<', '&secret;<'),
    ),
  },
  {
    name: 'far-cell.xlsx',
    what: 'one cell at XFD1048576',
    bytes: withPart(SHEET, (text) =>
      text.replace(
        /<sheetData>.*<\/sheetData>/s,
        '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    ),
  },
  {
    name: 'no-scorecard.xlsx',
    what: 'no scorecard in it',
    bytes: plainBook([{ name: 'Letter', rows: [['Dear colleague'], ['The figures follow next week.']] }]),
  },
];
