/** Why a file cannot be read or a plan not be applied, as a code with its facts; the words are in `faultAdvice.ts`. */
import type { Area } from '../../sheets/snapshot.ts';

/** What a file that is no workbook seems to be. */
export type LooksLike =
  | 'text'
  | 'web page'
  | 'XML'
  | 'PDF'
  | 'Word document'
  | 'presentation'
  | 'OpenDocument'
  | 'zip'
  | 'unknown';

/** `part` is the name of a file inside the workbook: `xl/worksheets/sheet1.xml`; null: the workbook as a whole. */
export type XlsxFault =
  | { readonly code: 'empty-file' }
  | { readonly code: 'not-a-workbook'; readonly looksLike: LooksLike }
  | { readonly code: 'truncated' }
  | { readonly code: 'damaged'; readonly part: string | null }
  | { readonly code: 'encrypted' }
  | { readonly code: 'old-format' }
  | { readonly code: 'binary-format' }
  | { readonly code: 'template' }
  | { readonly code: 'macros' }
  | { readonly code: 'signed' }
  | { readonly code: 'strict' }
  | { readonly code: 'document-type'; readonly part: string }
  | { readonly code: 'too-large'; readonly part: string | null; readonly megabytes: number }
  | { readonly code: 'too-many-cells'; readonly limit: number }
  | { readonly code: 'part-missing'; readonly part: string; readonly sheet: string | null }
  | { readonly code: 'duplicate-part'; readonly part: string }
  | { readonly code: 'unsafe-name'; readonly part: string }
  | { readonly code: 'no-sheets' }
  | { readonly code: 'array-formula'; readonly sheet: string; readonly area: Area }
  | { readonly code: 'table-heading'; readonly sheet: string; readonly table: string; readonly area: Area };
