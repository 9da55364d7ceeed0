/** Shows what *Generate summary* would write, worked out when it is opened. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { previewSummary } from '../../previewSummary.ts';
import { useDesk, usePaneState } from '../parts/deskContext.tsx';
import type { ReadBook } from '../state/paneState.ts';
import { previewLines, SUMMARY } from '../words/summaryWords.ts';

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

function PreviewLines({ book: { snapshot, assessment } }: { readonly book: ReadBook }) {
  const styles = useStyles();
  const desk = useDesk();
  const { details } = usePaneState();
  const lines = useMemo(() => {
    const settings = { ...assessment.settings, ...details };
    return previewLines(previewSummary(snapshot, { ...assessment, settings }, desk.making()));
  }, [snapshot, assessment, details, desk]);
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export const Preview = ({ book }: { readonly book: ReadBook }) => (
  <Accordion collapsible>
    <AccordionItem value="preview">
      <AccordionHeader as="h2">{SUMMARY.preview}</AccordionHeader>
      <AccordionPanel>
        <PreviewLines book={book} />
      </AccordionPanel>
    </AccordionItem>
  </Accordion>
);
