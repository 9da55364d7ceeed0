/** What a file is by its first bytes, so that the fault can say what was given instead of a workbook. */
import type { LooksLike, XlsxFault } from '../fault.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Of a zip with entries, and of one without. */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** The compound file of Office 97-2003, which also wraps encrypted workbooks ([MS-CFB]). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];

const DIRECTORY_ENTRY = 128;
const NAME_LENGTH_AT = 64;

/** True where a directory entry of the compound file bears the name; entries stand at multiples of 128. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (bytes[at + NAME_LENGTH_AT] !== length || bytes[at + NAME_LENGTH_AT + 1] !== 0) continue;
    const same = [...name].every(
      (character, index) =>
        bytes[at + 2 * index] === character.charCodeAt(0) && bytes[at + 2 * index + 1] === 0,
    );
    if (same) return true;
  }
  return false;
}

function compoundFault(bytes: Uint8Array): XlsxFault {
  if (hasStream(bytes, 'EncryptedPackage')) return { code: 'encrypted' };
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return { code: 'old-format' };
  if (hasStream(bytes, 'WordDocument')) return { code: 'not-a-workbook', looksLike: 'Word document' };
  if (hasStream(bytes, 'PowerPoint Document')) return { code: 'not-a-workbook', looksLike: 'presentation' };
  return { code: 'not-a-workbook', looksLike: 'unknown' };
}

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);

function textKind(bytes: Uint8Array): LooksLike {
  const head = bytes.subarray(0, 1000);
  const isUtf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  const shown = isUtf16 ? head.filter((byte) => byte !== 0) : head;
  const text = String.fromCharCode(...shown).replace(/^[\u00ef\u00bb\u00bf\u00fe\u00ff\s]+/, '');
  if (/^<(?:!doctype html|html|head|table)/i.test(text)) return 'web page';
  if (text.startsWith('<?xml')) return 'XML';
  return shown.some(isControl) ? 'unknown' : 'text';
}

/** Why the file cannot be a zip of parts; null where it may be one. */
export function containerFault(bytes: Uint8Array): XlsxFault | null {
  if (bytes.length === 0) return { code: 'empty-file' };
  if (startsWith(bytes, COMPOUND)) return compoundFault(bytes);
  if (startsWith(bytes, PDF)) return { code: 'not-a-workbook', looksLike: 'PDF' };
  const isZip = ZIPS.some((signature) => startsWith(bytes, signature.slice(0, bytes.length)));
  return isZip ? null : { code: 'not-a-workbook', looksLike: textKind(bytes) };
}
