/** The measures that a person wants to see, each to be opened. */
import { Accordion, makeStyles, Text, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { Assessment } from '../../../domain/assessment.ts';
import { byPriority } from '../../../domain/byPriority.ts';
import { PagedList } from '../parts/PagedList.tsx';
import { kept, useKept } from '../parts/useKept.ts';
import { foundLine, RATINGS } from '../words/ratingsWords.ts';
import { MeasureFilter } from './MeasureFilter.tsx';
import { MeasureItem } from './MeasureItem.tsx';
import { EVERYTHING, findable, matching } from './measureFilter.ts';

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0 } });

const WANTED = kept(EVERYTHING);
const OPENED = kept<readonly string[]>([]);

export function MeasureList({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { measures, counts } = assessment;
  const [wanted, setWanted] = useKept(WANTED);
  const [opened, setOpened] = useKept(OPENED);
  const all = useMemo(() => findable(measures), [measures]);
  const priorities = useMemo(() => byPriority(measures).rows, [measures]);
  // Typing goes on while thousands of measures are looked through.
  const looked = useDeferredValue(wanted);
  const found = useMemo(() => matching(all, looked), [all, looked]);
  return (
    <>
      <h2 className={styles.heading}>{RATINGS.measures}</h2>
      <MeasureFilter wanted={wanted} counts={counts} priorities={priorities} onWant={setWanted} />
      <div role="status">
        <Text>{found.length === 0 ? RATINGS.none : foundLine(found.length, all.length)}</Text>
      </div>
      <Accordion
        multiple
        collapsible
        openItems={[...opened]}
        onToggle={(_, { openItems }) => setOpened(openItems.map(String))}
      >
        <PagedList
          key={`${looked.status} ${looked.priority}`}
          label={RATINGS.list}
          items={found}
          keyOf={({ key }) => key}
        >
          {({ key, assessed }) => (
            <MeasureItem id={key} assessed={assessed} assessment={assessment} isOpen={opened.includes(key)} />
          )}
        </PagedList>
      </Accordion>
    </>
  );
}
