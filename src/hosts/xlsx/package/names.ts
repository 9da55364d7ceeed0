/** Names, types and namespaces of the parts of a workbook (ECMA-376 parts 1 and 2). */

export const CONTENT_TYPES_PART = '[Content_Types].xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS_NAMESPACE = OFFICE;
export const PACKAGE_RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Where the namespaces and relationship types of Strict Open XML begin. */
export const STRICT_ROOT = 'http://purl.oclc.org/ooxml/';

/** Types of relationships that we follow or write. */
export const RELATION = {
  officeDocument: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  styles: `${OFFICE}/styles`,
  theme: `${OFFICE}/theme`,
  table: `${OFFICE}/table`,
  calcChain: `${OFFICE}/calcChain`,
  macroSheet: 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
  signature: 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
} as const;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types that we write or look for. */
export const CONTENT = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  template: `${SPREADSHEET}.template.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  vbaProject: 'application/vnd.ms-office.vbaProject',
} as const;

/** Parts are the same whatever the case of their names (ECMA-376 part 2, 6.2.2.3). */
export const partKey = (name: string): string => name.toLowerCase();

/** `xl/` of `xl/workbook.xml`. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`; `_rels/.rels` of the package, which is ``. */
export const relationshipsPartOf = (part: string): string => {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
};

/** The part that a relationship of `source` leads to, its dots and its percent signs resolved. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target : `/${folderOf(source)}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/').replace(/(?:%[0-9A-Fa-f]{2})+/g, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      // Not UTF-8 once unescaped: then the name is meant as it stands.
      return escaped;
    }
  });
}

/** How a relationship of `source` says `part`: `../tables/table1.xml`. */
export function targetText(source: string, part: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = part.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
