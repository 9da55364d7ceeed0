/** Which parts a part leads to, and by what id. */
import { attributesAt, childrenOf, rootOf } from '../xml/element.ts';
import { resolveTarget } from './names.ts';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name; null for a place outside the workbook. */
  readonly part: string | null;
}

/** Relationships of the part `source`, in order. */
export const readRelationships = (xml: string, source: string): readonly Relationship[] =>
  childrenOf(rootOf(xml)).map((element) => {
    const attributes = attributesAt(element);
    const external = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      part: external ? null : resolveTarget(source, attributes.get('Target') ?? ''),
    };
  });
