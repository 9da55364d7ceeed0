/** The task pane: a heading, what is going on, and one of four sections. */
import {
  AriaLiveAnnouncer,
  Button,
  FluentProvider,
  makeStyles,
  Spinner,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Suspense, useRef } from 'react';
import { ActivityBar } from './parts/ActivityBar.tsx';
import { DeskProvider, useDesk, useIsBusy, usePaneState } from './parts/deskContext.tsx';
import { NoticeBar } from './parts/NoticeBar.tsx';
import { onDemand } from './parts/onDemand.ts';
import { SectionBoundary } from './parts/SectionBoundary.tsx';
import { useFocusKept } from './parts/useFocusKept.ts';
import { useLook } from './parts/useLook.ts';
import type { Desk } from './state/desk.ts';
import { type BookState, TABS, type Tab as TabName } from './state/paneState.ts';
import { FRAME, TAB_WORDS } from './words/frameWords.ts';

const SECTIONS = {
  scorecard: onDemand(() => import('./tabs/ScorecardTab.tsx')),
  checks: onDemand(() => import('./tabs/ChecksTab.tsx')),
  ratings: onDemand(() => import('./tabs/RatingsTab.tsx')),
  summary: onDemand(() => import('./tabs/SummaryTab.tsx')),
} as const;

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    minWidth: '300px',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // For a screen reader, which goes by headings; Excel shows the name above the pane.
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  // All four on one line at 320 px, beside a scroll bar too, with more room between them where there is some.
  tabs: {
    flexWrap: 'wrap',
    paddingLeft: 'clamp(0px, calc((100vw - 310px) / 3), 10px)',
    columnGap: 'clamp(0px, calc((100vw - 310px) / 6), 8px)',
  },
  tab: {
    paddingLeft: 0,
    paddingRight: 0,
    '::before': { left: tokens.spacingHorizontalXXS, right: tokens.spacingHorizontalXXS },
    '::after': { left: tokens.spacingHorizontalXXS, right: tokens.spacingHorizontalXXS },
  },
  section: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    outlineOffset: '-2px',
  },
});

const tabId = (tab: TabName): string => `tab-${tab}`;
const PANEL = 'section';

/** What there is before anything was read. */
function Welcome() {
  const desk = useDesk();
  const isBusy = useIsBusy();
  return (
    <>
      <Text>{FRAME.welcome}</Text>
      <div>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void desk.read()}>
          {FRAME.read}
        </Button>
      </div>
      <Text size={200}>{FRAME.local}</Text>
    </>
  );
}

interface SectionProps {
  readonly tab: TabName;
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

/** Looks up at every try what is to be drawn: what could not be loaded is another part then. */
function Section({ tab, book }: SectionProps) {
  const Loaded = SECTIONS[tab]();
  return <Loaded book={book} />;
}

function Pane() {
  const styles = useStyles();
  const desk = useDesk();
  const { tab, book } = usePaneState();
  const root = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const keeping = useFocusKept(root, panel);
  return (
    <main ref={root} className={styles.root} aria-label={FRAME.product} {...keeping}>
      <h1 className={styles.title}>{FRAME.product}</h1>
      <TabList
        className={styles.tabs}
        aria-label={FRAME.sections}
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => desk.open(value as TabName)}
      >
        {TABS.map((each) => (
          <Tab key={each} className={styles.tab} id={tabId(each)} value={each} aria-controls={PANEL}>
            {TAB_WORDS[each]}
          </Tab>
        ))}
      </TabList>
      <ActivityBar />
      <NoticeBar />
      <div
        ref={panel}
        id={PANEL}
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={tabId(tab)}
        className={styles.section}
      >
        <SectionBoundary key={tab}>
          {book.kind === 'unread' ? (
            <Welcome />
          ) : (
            <Suspense fallback={<Spinner label={FRAME.loading} />}>
              <Section tab={tab} book={book} />
            </Suspense>
          )}
        </SectionBoundary>
      </div>
    </main>
  );
}

/** @param isDark what Office says of its own theme; null where it does not say */
export function App({ desk, isDark }: { readonly desk: Desk; readonly isDark: boolean | null }) {
  const { theme } = useLook(isDark);
  return (
    <FluentProvider theme={theme}>
      <AriaLiveAnnouncer>
        <DeskProvider value={desk}>
          <Pane />
        </DeskProvider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
