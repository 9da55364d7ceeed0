/** One line for each trouble: what is wrong, and what to do about it. */
import type { Trouble } from './trouble.ts';

/** Names in quotation marks, the first few where there are many. */
function listed(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map((name) => `“${name}”`);
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

const SOURCES: Readonly<Record<'file' | 'sheet', string>> = {
  file: 'The settings file',
  sheet: 'The workbook’s settings sheet',
};

/** The line for a trouble, without a line break. */
export function troubleWords(trouble: Trouble): string {
  switch (trouble.code) {
    case 'book-refused':
      return trouble.advice;
    case 'no-scorecard': {
      const where = trouble.sheets.length > 0 ? ` in ${listed(trouble.sheets)}` : ' in the workbook';
      return `No scorecard was found${where}: it needs one row of headings (a measure, a figure or a status) with the measures below it.`;
    }
    case 'sheet-unknown':
      return `There is no sheet “${trouble.sheet}”; the workbook has ${listed(trouble.known)}.`;
    case 'settings-invalid': {
      const [first, ...rest] = trouble.problems;
      const more = rest.length > 0 ? ` (and ${rest.length} more)` : '';
      const name = first === undefined || first.path === '' ? '' : ` “${first.path}”`;
      return `${SOURCES[trouble.source]} cannot be used:${name} ${first?.problem ?? ''}${more}.`;
    }
    case 'acceptance-unmatched': {
      const { accepted, known } = trouble;
      const matches = accepted.length === 1 ? 'matches' : 'match';
      const instead =
        known.length > 0
          ? `what was found is ${listed(known)}`
          : '“scorecard check” lists what there is to accept';
      return `--accept ${listed(accepted)} ${matches} no finding; ${instead}.`;
    }
    case 'period-unreadable':
      return `“${trouble.text}” is no period; write it as in “Q2 2025/26”, “Jul 2025”, “H1 2025/26” or “2025/26”.`;
    case 'period-absent':
      return `The scorecard has no column for ${trouble.period}; it has ${trouble.known.join(', ')}.`;
  }
}
