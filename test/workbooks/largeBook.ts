/** A scorecard of any size, for benchmarks: figures are made by arithmetic, so that they are the same each time. */
import { type PlainCell, type PlainSheet, plainBook } from './plainBook.ts';

const PRIORITIES = 10;
const FIRST_YEAR = 2022;

/** `Q1 2022/23` and on. */
const quarter = (at: number): string => {
  const year = FIRST_YEAR + Math.floor(at / 4);
  return `Q${(at % 4) + 1} ${year}/${String((year + 1) % 100).padStart(2, '0')}`;
};

interface Kind {
  readonly unit: string;
  readonly goodIs: string;
  readonly format: string;
  readonly name: (number: number) => string;
  readonly figure: (step: number) => number;
  readonly target: number | null;
}

const KINDS: readonly Kind[] = [
  {
    unit: '%',
    goodIs: 'High',
    format: '0.0%',
    name: (number) => `Assessments of kind ${number} completed on time`,
    figure: (step) => (700 + (step % 280)) / 1000,
    target: 0.85,
  },
  {
    unit: 'Number',
    goodIs: 'Low',
    format: '#,##0',
    name: (number) => `Complaints about service ${number}`,
    figure: (step) => 40 + (step % 160),
    target: 120,
  },
  {
    unit: '£',
    goodIs: 'Low',
    format: '"£"#,##0',
    name: (number) => `Average cost of placement type ${number}`,
    figure: (step) => 900 + (step % 4000),
    target: 3000,
  },
  {
    unit: 'Days',
    goodIs: 'Low',
    format: '0.0',
    name: (number) => `Days to complete task ${number}`,
    figure: (step) => 5 + (step % 300) / 10,
    target: 20,
  },
  {
    unit: 'Number',
    goodIs: 'For information',
    format: '#,##0',
    name: (number) => `Contacts from partner ${number}`,
    figure: (step) => 100 + (step % 900),
    target: null,
  },
];

/** The last quarter has a few blanks with a reason, and a few numbers typed as text, as real books do. */
function lastFigure(number: number, kind: Kind, value: number): PlainCell {
  if (number % 40 === 7) return 'Not due';
  if (number % 50 === 11 && kind.unit === 'Number') return String(value);
  return { value, format: kind.format };
}

function measureRow(number: number, periods: number): readonly PlainCell[] {
  const kind = KINDS[number % KINDS.length] as Kind;
  const figures = Array.from({ length: periods }, (_, at): PlainCell => {
    const value = kind.figure(number * 37 + at * 101 + ((number * at) % 53));
    return at === periods - 1 ? lastFigure(number, kind, value) : { value, format: kind.format };
  });
  const target: PlainCell = kind.target === null ? null : { value: kind.target, format: kind.format };
  const ref = `M${String(number + 1).padStart(4, '0')}`;
  return [
    ref,
    kind.name(number + 1),
    'Head of Service',
    kind.goodIs,
    kind.unit,
    ...figures,
    target,
    'No remark.',
  ];
}

/** The bytes of a book with one scorecard of so many measures and quarters. */
export function largeBook(measures: number, periods: number): Uint8Array {
  const headings = Array.from({ length: periods }, (_, at) => quarter(at));
  const width = 5 + periods + 2;
  const rows: (readonly PlainCell[])[] = [
    [`Performance scorecard, ${quarter(periods - 1).replace('Q', 'Quarter ')}`],
    [],
    ['Ref', 'Measure', 'Responsible officer', 'Good is', 'Unit', ...headings, 'Target', 'Commentary'],
  ];
  const merges: string[] = [];
  const share = Math.ceil(measures / PRIORITIES);
  for (let number = 0; number < measures; number++) {
    if (number % share === 0) {
      rows.push([`Priority ${number / share + 1}: what matters here`]);
      merges.push(`A${rows.length}:${String.fromCharCode(64 + width)}${rows.length}`);
    }
    rows.push(measureRow(number, periods));
  }
  const sheet: PlainSheet = { name: 'Scorecard', rows, merges };
  return plainBook([sheet]);
}
