/** One sheet as it was read: its measures, how its headings were matched, and the forms that correct it. */
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { columnLetters } from '../../../sheets/address.ts';
import { mappingOf } from '../../mapSheet.ts';
import { SectionHeading } from '../parts/SectionHeading.tsx';
import { kept, useKept } from '../parts/useKept.ts';
import type { ReadBook } from '../state/paneState.ts';
import { matchedWords, measuresWords, polarityCountWords, SCORECARD } from '../words/scorecardWords.ts';
import type { Columns } from './ColumnChoices.tsx';
import { MappingForm } from './MappingForm.tsx';
import { MatchedHeadings } from './MatchedHeadings.tsx';
import { PolarityForm } from './PolarityForm.tsx';
import { matchedCount, openPolarities, type SheetView } from './scorecardView.ts';

type Part = 'matched' | 'correct' | 'polarity';

/** By sheet; null: as it is at first. */
const OPENED = kept<readonly Part[] | null>(null);

interface SheetSectionProps {
  readonly book: ReadBook;
  readonly view: SheetView;
  /** Of one sheet the headings are shown at once; of several a person opens those that matter. */
  readonly isOnly: boolean;
}

export function SheetSection({ book: { snapshot, assessment }, view, isOnly }: SheetSectionProps) {
  const { settings } = assessment;
  const { sheet, tables, measures } = view;
  const [chosen, setOpened] = useKept(OPENED, sheet);
  const opened = chosen ?? (isOnly ? ['matched'] : []);
  const id = useId();
  /** The form is gone with what was pressed: the keyboard goes on at its heading. */
  const close = (part: Part) => (): void => {
    setOpened(opened.filter((each) => each !== part));
    document.getElementById(`${id}${part}`)?.focus();
  };
  const open = useMemo(() => openPolarities(assessment, sheet), [assessment, sheet]);
  const unknown = open.filter(({ said }) => said === null).length;
  const [first] = tables;
  const said = mappingOf(settings, sheet).fields;
  const columns = Object.fromEntries(
    Object.entries(first?.fields ?? {})
      .filter(([field]) => !Object.hasOwn(said, field))
      .map(([field, place]) => [field, columnLetters(place.column)]),
  ) as Columns;
  return (
    <section aria-label={sheet}>
      <SectionHeading>{sheet}</SectionHeading>
      {first?.title != null && <Text block>{first.title}</Text>}
      <Text block>{measuresWords(measures)}</Text>
      <Accordion
        multiple
        collapsible
        openItems={[...opened]}
        onToggle={(_, { openItems }) => setOpened(openItems as readonly Part[])}
      >
        <AccordionItem value="matched">
          <AccordionHeader as="h3">{matchedWords(matchedCount(view))}</AccordionHeader>
          <AccordionPanel>
            <MatchedHeadings snapshot={snapshot} view={view} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="correct">
          <AccordionHeader as="h3" button={{ id: `${id}correct` }}>
            {SCORECARD.correct}
          </AccordionHeader>
          <AccordionPanel>
            <MappingForm
              snapshot={snapshot}
              settings={settings}
              sheet={sheet}
              found={{ headingRow: first?.headingRow ?? null, columns }}
              onSaved={close('correct')}
            />
          </AccordionPanel>
        </AccordionItem>
        {open.length > 0 && (
          <AccordionItem value="polarity">
            <AccordionHeader as="h3" button={{ id: `${id}polarity` }}>
              {polarityCountWords(unknown)}
            </AccordionHeader>
            <AccordionPanel>
              <PolarityForm assessment={assessment} sheet={sheet} onSaved={close('polarity')} />
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </section>
  );
}
