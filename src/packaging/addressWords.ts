/** What a person is told of an address that cannot be used. */
import type { AddressTrouble } from './servedAddress.ts';

const EXAMPLE = 'npm run package -- --url https://example.gov.uk/scorecard/';

/** One line: what is wrong, and what to give instead. */
export function addressWords(trouble: AddressTrouble): string {
  switch (trouble.code) {
    case 'no-address':
      return `Say where the pages will be served from, for example: ${EXAMPLE}`;
    case 'not-an-address':
      return `“${trouble.given}” is no web address; for example: ${EXAMPLE}`;
    case 'not-https':
      return `“${trouble.given}” does not begin with https://, and Excel loads add-ins over https only; for example: ${EXAMPLE}`;
    case 'more-than-a-folder':
      return `“${trouble.given}” is not the address of a folder: it must end in / and hold no ?, # or sign-in; for example: ${EXAMPLE}`;
  }
}
