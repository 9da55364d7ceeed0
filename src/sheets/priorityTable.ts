/** The counts by priority, under the contract's very headings, with the last row `Total`. */
import {
  countCell,
  type DescribedTable,
  describeTable,
  type TableColumn,
  textCell,
} from './describedTable.ts';
import { type PriorityLine, TOTAL } from './summaryModel.ts';
import { column, NAME } from './tableColumn.ts';

const isTotal = ({ priority }: PriorityLine): boolean => priority === TOTAL;

const count = (heading: string, value: (line: PriorityLine) => number): TableColumn<PriorityLine> =>
  column(heading, (line) => countCell(value(line), isTotal(line) ? 'totalNumber' : 'number'));

const COLUMNS: readonly TableColumn<PriorityLine>[] = [
  column('Priority', (line) => textCell(line.priority, isTotal(line) ? 'total' : 'body'), NAME),
  count('Measures', ({ measures }) => measures),
  count('Rated', ({ rated }) => rated),
  count('Green', ({ green }) => green),
  count('Amber', ({ amber }) => amber),
  count('Red', ({ red }) => red),
  count('Not rated', ({ notRated }) => notRated),
  count('Improved', ({ improved }) => improved),
  count('Worsened', ({ worsened }) => worsened),
];

export const priorityTable = (lines: readonly PriorityLine[]): DescribedTable =>
  describeTable('ScorecardByPriority', COLUMNS, lines);
