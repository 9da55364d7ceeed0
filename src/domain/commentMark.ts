/** A short mark of a comment, by which the history knows it again without keeping what it says. */

/** Numbers of the 32-bit hash FNV-1a (Fowler, Noll and Vo), as published. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Eight hexadecimal digits; the same for the same words, whatever their case, spaces and line breaks. A comment may hold
 * small numbers or names, which a kept copy would give away when they are taken out of the scorecard.
 */
export function commentMark(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim().toLowerCase();
  let hash = OFFSET;
  for (let at = 0; at < plain.length; at++) {
    hash = Math.imul(hash ^ plain.charCodeAt(at), PRIME) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
