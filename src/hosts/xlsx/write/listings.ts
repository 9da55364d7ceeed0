/** Changes where parts are listed: the content types and the relationships of a part. */
import {
  CONTENT_TYPES_PART,
  PACKAGE_RELATIONSHIPS_NAMESPACE,
  partKey,
  relationshipsPartOf,
  targetText,
} from '../package/names.ts';
import { type Relationship, readRelationships } from '../package/relationships.ts';
import { attributesAt, childrenOf, rootOf } from '../xml/element.ts';
import { attributeText, prefixed, spliced, withAppended } from '../xml/splice.ts';
import { prefixOf } from '../xml/tag.ts';
import type { PartsDraft } from './partsDraft.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const appended = (xml: string, inner: string): string => {
  const root = rootOf(xml);
  const text = withAppended(root, prefixed(inner, prefixOf(root.tag.name)));
  return xml.slice(0, root.tag.start) + text + xml.slice(root.end);
};

const withoutChildren = (xml: string, isGone: (attributes: ReadonlyMap<string, string>) => boolean): string =>
  spliced(
    xml,
    childrenOf(rootOf(xml))
      .filter((child) => isGone(attributesAt(child)))
      .map(({ tag, end }) => ({ start: tag.start, end, text: '' })),
  );

/** Lists a new part's content type. */
export const listType = (draft: PartsDraft, part: string, type: string): void =>
  draft.write(
    CONTENT_TYPES_PART,
    appended(
      draft.read(CONTENT_TYPES_PART),
      `<Override${attributeText('PartName', `/${part}`)}${attributeText('ContentType', type)}/>`,
    ),
  );

const unlistType = (draft: PartsDraft, part: string): void =>
  draft.write(
    CONTENT_TYPES_PART,
    withoutChildren(
      draft.read(CONTENT_TYPES_PART),
      (attributes) => partKey(attributes.get('PartName') ?? '') === `/${partKey(part)}`,
    ),
  );

/** Where the part leads as things stand now. */
export function relationshipsNow(draft: PartsDraft, source: string): readonly Relationship[] {
  const file = relationshipsPartOf(source);
  return draft.has(file) ? readRelationships(draft.read(file), source) : [];
}

/** Makes `source` lead to `part`, and gives the id by which it does. */
export function relate(draft: PartsDraft, source: string, type: string, part: string): string {
  const file = relationshipsPartOf(source);
  const before = draft.has(file)
    ? draft.read(file)
    : `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS_NAMESPACE}"></Relationships>`;
  const taken = new Set(readRelationships(before, source).map(({ id }) => id.toLowerCase()));
  let number = 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const relationship =
    attributeText('Id', id) + attributeText('Type', type) + attributeText('Target', targetText(source, part));
  draft.write(file, appended(before, `<Relationship${relationship}/>`));
  return id;
}

/** Takes out a part, its content type and the relationship by which `source` leads to it. */
export function removeRelated(draft: PartsDraft, source: string, relationship: Relationship): void {
  const file = relationshipsPartOf(source);
  draft.write(
    file,
    withoutChildren(draft.read(file), (attributes) => attributes.get('Id') === relationship.id),
  );
  if (relationship.part === null || !draft.has(relationship.part)) return;
  unlistType(draft, relationship.part);
  draft.remove(relationship.part);
}
