/** Chooses which measures are listed: a status, a priority, words. */
import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { Counts } from '../../../domain/assessment.ts';
import { choiceLine, RATINGS } from '../words/ratingsWords.ts';
import { statusRows } from './Counts.tsx';
import type { Wanted } from './measureFilter.ts';

const useStyles = makeStyles({
  filter: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  search: { gridColumn: '1 / -1' },
  // A priority's name may be a sentence: the list is not as wide as that.
  select: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface MeasureFilterProps {
  readonly wanted: Wanted;
  readonly counts: Counts;
  readonly priorities: readonly { readonly priority: string; readonly counts: Counts }[];
  readonly onWant: (wanted: Wanted) => void;
}

/** What a choice of nothing in particular is called in the page. */
const ANY = '';

export function MeasureFilter({ wanted, counts, priorities, onWant }: MeasureFilterProps) {
  const styles = useStyles();
  const statuses = statusRows(counts);
  return (
    <div className={styles.filter}>
      <Field label={RATINGS.status} className={styles.select}>
        <Select
          value={wanted.status ?? ANY}
          onChange={(_, { value }) =>
            onWant({ ...wanted, status: statuses.find(({ word }) => word === value)?.word ?? null })
          }
        >
          <option value={ANY}>{RATINGS.anyStatus}</option>
          {statuses.map(({ word, count }) => (
            <option key={word} value={word}>
              {choiceLine(word, count)}
            </option>
          ))}
        </Select>
      </Field>
      {priorities.length > 1 && (
        <Field label={RATINGS.priority} className={styles.select}>
          <Select
            value={wanted.priority ?? ANY}
            onChange={(_, { value }) => onWant({ ...wanted, priority: value === ANY ? null : value })}
          >
            <option value={ANY}>{RATINGS.anyPriority}</option>
            {priorities.map(({ priority, counts: { measures } }) => (
              <option key={priority} value={priority}>
                {choiceLine(priority, measures)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={RATINGS.search} hint={RATINGS.searchHint} className={styles.search}>
        <SearchBox value={wanted.search} onChange={(_, { value }) => onWant({ ...wanted, search: value })} />
      </Field>
    </div>
  );
}
