/** One choice a field: which of the headings found is its column. */
import { Field as Labelled, makeStyles, Select, tokens } from '@fluentui/react-components';
import { FIELDS, type Field, type SheetMapping } from '../../../domain/settings.ts';
import type { HeadingChoice } from '../../../sheets/headingsAt.ts';
import { byReadingWords, columnWords, fieldLabel, SCORECARD } from '../words/scorecardWords.ts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0 },
});

export type Columns = SheetMapping['fields'];

interface ColumnChoicesProps {
  readonly headings: readonly HeadingChoice[];
  readonly chosen: Columns;
  /** Letters of the columns that reading found; null where it is not known what it would find. */
  readonly found: Columns | null;
  readonly onChoose: (chosen: Columns) => void;
}

/** The columns with one field's said anew; `''` leaves it to reading. */
function withField(chosen: Columns, field: Field, column: string): Columns {
  const { [field]: _, ...others } = chosen;
  return column === '' ? others : { ...others, [field]: column };
}

export function ColumnChoices({ headings, chosen, found, onChoose }: ColumnChoicesProps) {
  const styles = useStyles();
  const textOf = new Map(headings.map(({ column, text }) => [column, text]));
  const named = (column: string): string => columnWords(column, textOf.get(column) ?? '');
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{SCORECARD.columnsGroup}</legend>
      {FIELDS.map((field) => {
        const column = chosen[field] ?? '';
        const byReading = found?.[field];
        const foundWords = byReading === undefined ? SCORECARD.notFound : named(byReading);
        return (
          <Labelled key={field} label={fieldLabel(field)}>
            <Select
              size="small"
              select={{ className: styles.select }}
              value={column}
              onChange={(_, { value }) => onChoose(withField(chosen, field, value))}
            >
              <option value="">{byReadingWords(found === null || column !== '' ? null : foundWords)}</option>
              {column !== '' && !textOf.has(column) && <option value={column}>{named(column)}</option>}
              {headings.map((heading) => (
                <option key={heading.column} value={heading.column}>
                  {named(heading.column)}
                </option>
              ))}
            </Select>
          </Labelled>
        );
      })}
    </fieldset>
  );
}
