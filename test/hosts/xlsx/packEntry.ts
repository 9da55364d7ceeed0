/** Packs one file for a zip that a test makes. */
import type { Entry } from '../../../src/hosts/xlsx/zip/entry.ts';
import { packPieces } from '../../../src/hosts/xlsx/zip/packText.ts';
import { scriptCodec } from '../../../src/hosts/xlsx/zip/scriptCodec.ts';

/** A new entry of these bytes. */
export const packEntry = (name: string, bytes: Uint8Array): Entry => packPieces(name, [bytes], scriptCodec);
