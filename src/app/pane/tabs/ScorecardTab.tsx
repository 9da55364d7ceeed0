/** The section *Scorecard*: what was read of the workbook, and the forms that correct it. */
import { Button } from '@fluentui/react-components';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useDesk, useIsBusy } from '../parts/deskContext.tsx';
import { Overview } from '../scorecard/Overview.tsx';
import { SheetSection } from '../scorecard/SheetSection.tsx';
import { sheetViews } from '../scorecard/scorecardView.ts';
import { Troubled } from '../scorecard/Troubled.tsx';
import { UnreadSheets } from '../scorecard/UnreadSheets.tsx';
import type { BookState, ReadBook } from '../state/paneState.ts';
import { SCORECARD } from '../words/scorecardWords.ts';

interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

interface ReadScorecardsProps {
  readonly book: ReadBook;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function ReadScorecards({ book, heading }: ReadScorecardsProps) {
  const sheets = useMemo(() => sheetViews(book.assessment), [book.assessment]);
  return (
    <>
      <Overview assessment={book.assessment} sheets={sheets} heading={heading} />
      {sheets.map((view) => (
        <SheetSection key={view.sheet} book={book} view={view} isOnly={sheets.length === 1} />
      ))}
      <UnreadSheets book={book} onSaved={() => heading.current?.focus()} />
    </>
  );
}

export default function ScorecardTab({ book }: SectionProps) {
  const desk = useDesk();
  const isBusy = useIsBusy();
  const heading = useRef<HTMLHeadingElement>(null);
  const wasTroubled = useRef(false);
  // The form in which a person said where the scorecard is goes away once it is found.
  useEffect(() => {
    if (wasTroubled.current && book.kind === 'read') heading.current?.focus();
    wasTroubled.current = book.kind === 'troubled';
  }, [book.kind]);
  // Where cells have changed since, the pane's own line above offers the same press.
  const offersReading = book.kind === 'troubled' || !book.isChanged;
  return (
    <>
      {book.kind === 'read' ? (
        <ReadScorecards book={book} heading={heading} />
      ) : (
        <Troubled snapshot={book.snapshot} trouble={book.trouble} />
      )}
      {offersReading && (
        <div>
          <Button disabledFocusable={isBusy} onClick={() => void desk.read()}>
            {SCORECARD.readAgain}
          </Button>
        </div>
      )}
    </>
  );
}
