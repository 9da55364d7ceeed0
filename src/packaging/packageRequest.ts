/** What `npm run package` was asked for. */
import { parseArgs } from 'node:util';
import { addressWords } from './addressWords.ts';
import { servedAddress } from './servedAddress.ts';

export type PackageRequest =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly line: string };

/**
 * From the words after the program's name. Words that are no option are let pass: `npm run package --url X`, with the `--` forgotten, arrives
 * as the word X alone, and the line about the missing address then shows how it is written.
 */
export function packageRequest(words: readonly string[]): PackageRequest {
  const { values } = parseArgs({
    args: [...words],
    options: { url: { type: 'string' } },
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => name !== 'url');
  if (unknown !== undefined)
    return { ok: false, line: `There is no option --${unknown}; --url is the only one.` };
  const served = servedAddress(typeof values.url === 'string' ? values.url : undefined);
  return served.ok ? served : { ok: false, line: addressWords(served.trouble) };
}
