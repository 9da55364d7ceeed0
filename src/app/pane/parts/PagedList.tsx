/** A list of which so much is shown as a person can read, and more at a press: thousands never stand on the page at once. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { showMoreWords, shownWords } from '../words/partWords.ts';

/** As many as are drawn in a blink. */
const PAGE = 50;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { outlineOffset: '2px' },
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface PagedListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

export function PagedList<Item>({ label, items, keyOf, children }: PagedListProps<Item>) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  const more = Math.min(PAGE, items.length - shown);

  // The press goes on where reading goes on: at the first item that it brought.
  useEffect(() => {
    const item = next.current === null ? null : list.current?.children[next.current];
    next.current = null;
    if (item instanceof HTMLElement && shown > PAGE) item.focus();
  }, [shown]);

  return (
    <>
      <ul ref={list} aria-label={label} className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} tabIndex={-1} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div className={styles.more}>
          <Button
            onClick={() => {
              next.current = shown;
              setShown(shown + PAGE);
            }}
          >
            {showMoreWords(more)}
          </Button>
          <Text size={200}>{shownWords(shown, items.length)}</Text>
        </div>
      )}
    </>
  );
}
