/** The address that the pages will be served from, as it was given, or what is wrong with it. */

export type AddressTrouble =
  | { readonly code: 'no-address' }
  | { readonly code: 'not-an-address'; readonly given: string }
  | { readonly code: 'not-https'; readonly given: string }
  | { readonly code: 'more-than-a-folder'; readonly given: string };

export type ServedAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly trouble: AddressTrouble };

const refused = (trouble: AddressTrouble): ServedAddress => ({ ok: false, trouble });

/**
 * Excel loads add-ins over https only. The address is a folder, so it ends in `/`; a query, a fragment or a sign-in in it would not survive
 * a file's name being added. Letters of the host come out small and anything odd in the path percent-coded, as a browser asks for them.
 */
export function servedAddress(given: string | undefined): ServedAddress {
  if (given === undefined || given.trim() === '') return refused({ code: 'no-address' });
  if (!URL.canParse(given.trim())) return refused({ code: 'not-an-address', given });
  const url = new URL(given.trim());
  if (url.protocol !== 'https:') return refused({ code: 'not-https', given });
  const folder = `${url.origin}${url.pathname}`;
  if (url.href !== folder || !folder.endsWith('/')) return refused({ code: 'more-than-a-folder', given });
  return { ok: true, address: folder };
}
