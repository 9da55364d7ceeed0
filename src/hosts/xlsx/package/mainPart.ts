/** Finds the workbook's main part, and refuses what looks like a workbook but is not one that we may change. */
import type { LooksLike, XlsxFault } from '../fault.ts';
import { damaged, inPart, Trouble } from '../trouble.ts';
import { rootOf } from '../xml/element.ts';
import { attributeMap, prefixOf } from '../xml/tag.ts';
import { type ContentTypes, contentTypeOf, readContentTypes, typesUsed } from './contentTypes.ts';
import { CONTENT, CONTENT_TYPES_PART, MAIN_NAMESPACE, RELATION, STRICT_ROOT } from './names.ts';
import { hasPart, type Parts, readXml, relationshipsOf } from './parts.ts';

export interface MainPart {
  readonly name: string;
  readonly types: ContentTypes;
}

const refuse = (fault: XlsxFault): never => {
  throw new Trouble(fault);
};

const foreign = (looksLike: LooksLike): XlsxFault => ({ code: 'not-a-workbook', looksLike });

/** What a zip is that has no content types. */
const kindOfZip = (parts: Parts): LooksLike =>
  hasPart(parts, 'META-INF/manifest.xml') ? 'OpenDocument' : 'zip';

function refuseType(type: string): void {
  if (/macroEnabled|vba/i.test(type) && !/\.binary\./i.test(type)) refuse({ code: 'macros' });
  if (/\.sheet\.binary\./i.test(type)) refuse({ code: 'binary-format' });
  if (type === CONTENT.template) refuse({ code: 'template' });
  if (/wordprocessingml|ms-word/i.test(type)) refuse(foreign('Word document'));
  if (/presentationml|ms-powerpoint/i.test(type)) refuse(foreign('presentation'));
  if (type !== CONTENT.workbook) refuse(foreign('zip'));
}

/** The main part, once nothing speaks against it. Throws a `Trouble` otherwise. */
export function findMainPart(parts: Parts): MainPart {
  if (!hasPart(parts, CONTENT_TYPES_PART)) refuse(foreign(kindOfZip(parts)));
  const types = inPart(CONTENT_TYPES_PART, () => readContentTypes(readXml(parts, CONTENT_TYPES_PART)));
  const relationships = relationshipsOf(parts, '');
  if (relationships.some(({ type }) => type === RELATION.signature)) refuse({ code: 'signed' });
  if (relationships.some(({ type }) => type.startsWith(STRICT_ROOT))) refuse({ code: 'strict' });
  const name = relationships.find(({ type }) => type === RELATION.officeDocument)?.part;
  if (name === undefined || name === null) return refuse(foreign('zip'));
  refuseType(contentTypeOf(types, name));
  if (typesUsed(types).includes(CONTENT.vbaProject)) refuse({ code: 'macros' });
  return { name, types };
}

/** The prefix of a part's own elements: `x:` or, most often, none. Refuses other namespaces than the main one. */
export function mainPrefix(xml: string): string {
  const { tag } = rootOf(xml);
  const prefix = prefixOf(tag.name);
  const bound = attributeMap(xml, tag).get(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
  if (bound?.startsWith(STRICT_ROOT)) refuse({ code: 'strict' });
  if (bound !== MAIN_NAMESPACE) throw damaged();
  return prefix;
}
