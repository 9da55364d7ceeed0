/** Chooses which findings are listed, with how many there are of each. */
import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { CHECKS, FILTERS, type Filter, filterWords } from '../words/checksWords.ts';

const useStyles = makeStyles({
  filter: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  // All four on one line at 320 px.
  button: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});

interface SeverityFilterProps {
  readonly chosen: Filter;
  readonly counts: Readonly<Record<Filter, { readonly length: number }>>;
  readonly onChoose: (filter: Filter) => void;
}

export function SeverityFilter({ chosen, counts, onChoose }: SeverityFilterProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.filter} aria-label={CHECKS.filter}>
      {FILTERS.map((filter) => (
        <ToggleButton
          key={filter}
          className={styles.button}
          size="small"
          checked={filter === chosen}
          onClick={() => onChoose(filter)}
        >
          {filterWords(filter, counts[filter].length)}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
