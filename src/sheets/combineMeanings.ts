/** What a heading and the groups above it mean together. */
import type { HeadingMeaning } from './classifyHeading.ts';
import type { Role } from './headingWords.ts';

/** A group's role that its leaf headings take on where they name only a period or a figure. */
const INHERITED_ROLES: ReadonlySet<Role> = new Set([
  'target',
  'comparator',
  'status',
  'trend',
  'forecast',
  'baseline',
  'numerator',
  'denominator',
  'other',
  'comment',
]);

/** What a column's texts mean together: the lowest names it, those above lend it their period and their subject. */
export function combineMeanings(parts: readonly (HeadingMeaning | null)[]): HeadingMeaning | null {
  return parts.reduce<HeadingMeaning | null>((above, own) => {
    if (own === null) return above;
    if (above === null) return own;
    const role = own.role === 'value' && INHERITED_ROLES.has(above.role) ? above.role : own.role;
    if (own.period === null) return { role, period: above.period };
    if (own.period.kind !== 'partial' || above.period === null) return { role, period: own.period };
    return { role, period: completed(own.period, above.period) };
  }, null);
}

type Words = NonNullable<HeadingMeaning['period']>;

/** `Q2` under `2017/18`: the group's period says which year the leaf's belongs to. */
function completed(own: Words & { kind: 'partial' }, above: Words): Words {
  switch (above.kind) {
    case 'full':
      return { ...own, within: above.period };
    case 'relative':
      return { ...own, past: above.relative !== 'this' };
    case 'partial':
      return own;
  }
}
