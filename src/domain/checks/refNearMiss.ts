/** Refs that differ only in spacing, case, dividing marks or a suffix: read as two measures, and said so. */
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';
import { realRef } from './realRef.ts';

/** `CYP200a i` and `cyp200ai` are spelt alike, and so are `KPI-7` and `KPI 7`; `1.1` and `11` are not. */
const spelling = (ref: string): string =>
  ref
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[-_/]/g, '.')
    .replace(/(?<=[a-z])\.(?=\d)|(?<=\d)\.(?=[a-z])/g, '');

/** `1.1.3.` of `1.1.3.KR`: what stands before a suffix of letters; null where there is none. Roman numerals count siblings. */
function stem(ref: string): string | null {
  const match = /^(.*\d.*[.\-_/ ])([a-z]{2,})$/i.exec(ref);
  if (match === null || /^[ivx]+$/i.test(match[2] ?? '')) return null;
  return spelling(match[1] ?? '');
}

/** Reports each such ref once, where it first stands, with the ref that it is nearly the same as. */
export const refNearMiss: Check = ({ scorecard }) => {
  const bySpelling = new Map<string, string>();
  const byStem = new Map<string, string>();
  const seen = new Set<string>();
  return scorecard.measures.flatMap((measure) => {
    const ref = realRef(measure);
    if (ref === null || seen.has(ref)) return [];
    seen.add(ref);
    const stemOfRef = stem(ref);
    const alike = bySpelling.get(spelling(ref)) ?? (stemOfRef === null ? undefined : byStem.get(stemOfRef));
    if (!bySpelling.has(spelling(ref))) bySpelling.set(spelling(ref), ref);
    if (stemOfRef !== null && !byStem.has(stemOfRef)) byStem.set(stemOfRef, ref);
    if (alike === undefined) return [];
    return [
      noticedOf(
        measure,
        { code: 'ref-near-miss', ref, other: alike },
        measure.places.ref ?? measure.places.name,
      ),
    ];
  });
};
