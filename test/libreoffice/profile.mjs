/** A LibreOffice profile of our own that recalculates every workbook as it opens it: by default it trusts cached values. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** 0: always; 1: never; 2: ask. */
const ALWAYS = 0;

const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${ALWAYS}</value></prop></item>
</oor:items>
`;

/**
 * Makes the profile in a folder.
 * @param {string} folder
 * @returns {string} the option that makes LibreOffice use it
 */
export function recalculatingProfile(folder) {
  mkdirSync(join(folder, 'user'), { recursive: true });
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), SETTINGS);
  return `-env:UserInstallation=${pathToFileURL(folder).href}`;
}
