/** Heading and label text made comparable, as typists vary it. */
import { plainText } from '../domain/plainText.ts';

/** The form in which two labels are the same label: plain, lower case, without closing colons, stars and stops. */
export const labelKey = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/[\s:;*.†?]+$/, '');
