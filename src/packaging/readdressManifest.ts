/** The manifest's addresses: another place for all of them, and the files that they name. */

/** Where `npm run dev` serves the pages, and so what manifest.xml names. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/** An address has no other letter that XML would not take: quotes and angle brackets are percent-coded in it. */
const inXml = (address: string): string => address.replaceAll('&', '&amp;');

const opening = (address: string): string => `DefaultValue="${inXml(address)}`;

/**
 * Every address of the manifest that begins with `from`, moved to `to`; both are folders, as `servedAddress` gives them.
 * Going there and back gives the manifest as it was.
 */
export const readdressManifest = (manifest: string, from: string, to: string): string =>
  manifest.replaceAll(opening(from), opening(to));

/** The files below `address` that the manifest names, each once: `pane.html`, `assets/icon-32.png`. */
export function filesNamed(manifest: string, address: string): readonly string[] {
  const start = opening(address);
  const named = manifest
    .split(start)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('"')));
  return [...new Set(named)];
}
