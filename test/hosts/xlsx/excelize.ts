/** Starts excelize inside jest: its own `init` imports node modules in a way that jest forbids. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { init, NewFile } from 'excelize-wasm';

export type Excelize = Awaited<ReturnType<typeof init>>;
export type ExcelizeFile = NewFile;

interface GoRuntime {
  readonly importObject: object;
  run(instance: object): Promise<void>;
}

/** Node has it; its types come with the browser's, which tests do without. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: object }>;
};

let started: Promise<Excelize> | null = null;

async function start(): Promise<Excelize> {
  const world = globalThis as unknown as { excelize: Excelize; Go: new () => GoRuntime };
  const entry = require.resolve('excelize-wasm');
  require(entry);
  world.excelize = {} as Excelize;
  const go = new world.Go();
  const wasm = gunzipSync(readFileSync(join(dirname(entry), 'excelize.wasm.gz')));
  const { instance } = await WebAssembly.instantiate(wasm, go.importObject);
  void go.run(instance);
  return world.excelize;
}

/** excelize, started once for a test file. */
export function excelize(): Promise<Excelize> {
  started ??= start();
  return started;
}

/** The result of a call to excelize; throws what it complains of. */
export function done<Result extends { readonly error: string | null }>(result: Result): Result {
  if (result.error !== null) throw new Error(result.error);
  return result;
}

export const bytesOf = (file: ExcelizeFile): Uint8Array =>
  Uint8Array.from(done(file.WriteToBuffer()).buffer as unknown as Uint8Array);
