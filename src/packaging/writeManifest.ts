/** Puts the manifest for an address beside the built pages, once all that it names is there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT_ADDRESS, filesNamed, readdressManifest } from './readdressManifest.ts';

/** The files that the manifest names and the folder lacks; with none missing, the manifest is written. */
export function writeManifest(manifestPath: string, folder: string, address: string): readonly string[] {
  const manifest = readFileSync(manifestPath, 'utf8');
  const missing = filesNamed(manifest, DEVELOPMENT_ADDRESS).filter((file) => !existsSync(join(folder, file)));
  if (missing.length === 0) {
    writeFileSync(join(folder, 'manifest.xml'), readdressManifest(manifest, DEVELOPMENT_ADDRESS, address));
  }
  return missing;
}
