/** The attribute by which an element names a relationship of its part. */
import { RELATIONSHIPS_NAMESPACE } from '../package/names.ts';
import { attributesAt, rootOf } from '../xml/element.ts';
import { attributeText } from '../xml/splice.ts';

/** ` r:id="rId1"`, with the prefix bound on the spot where the part's root does not bind it. */
export function relationshipId(xml: string, id: string): string {
  const isBound = attributesAt(rootOf(xml)).get('xmlns:r') === RELATIONSHIPS_NAMESPACE;
  return (isBound ? '' : attributeText('xmlns:r', RELATIONSHIPS_NAMESPACE)) + attributeText('r:id', id);
}
