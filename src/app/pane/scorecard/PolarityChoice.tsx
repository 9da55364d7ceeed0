/** Which way is good for one measure, with what its name suggests. */
import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { POLARITIES, type Polarity } from '../../../domain/polarity.ts';
import { suggestPolarity } from '../../../domain/suggestPolarity.ts';
import { confirmWords, POLARITY_WORDS, SCORECARD, suggestionWords } from '../words/scorecardWords.ts';
import type { OpenPolarity } from './scorecardView.ts';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  suggestion: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0 },
});

const ANSWERS = POLARITIES.filter((each): each is keyof typeof POLARITY_WORDS => each !== 'unknown');

interface PolarityChoiceProps {
  readonly open: OpenPolarity;
  /** What is chosen or was said before; null: nothing. */
  readonly polarity: Polarity | null;
  readonly onChoose: (polarity: Polarity | null) => void;
}

export function PolarityChoice({ open: { label }, polarity, onChoose }: PolarityChoiceProps) {
  const styles = useStyles();
  const suggestion = suggestPolarity(label);
  return (
    <div className={styles.choice}>
      <Field label={label}>
        <Select
          size="small"
          select={{ className: styles.select }}
          value={polarity ?? ''}
          onChange={(_, { value }) => onChoose(ANSWERS.find((each) => each === value) ?? null)}
        >
          <option value="">{SCORECARD.notSaid}</option>
          {ANSWERS.map((each) => (
            <option key={each} value={each}>
              {POLARITY_WORDS[each]}
            </option>
          ))}
        </Select>
      </Field>
      {suggestion !== null && (
        <div className={styles.suggestion}>
          <Text size={200}>{suggestionWords(suggestion)}</Text>
          <Button
            size="small"
            disabledFocusable={polarity === suggestion.polarity}
            aria-label={`${confirmWords(suggestion)}: ${label}`}
            onClick={() => onChoose(suggestion.polarity)}
          >
            {confirmWords(suggestion)}
          </Button>
        </div>
      )}
    </div>
  );
}
