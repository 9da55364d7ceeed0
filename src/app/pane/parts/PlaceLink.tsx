/** Names a cell, and shows it in its sheet when pressed. */
import { Link, makeStyles } from '@fluentui/react-components';
import type { Place } from '../../../domain/place.ts';
import { placeText } from '../../../sheets/address.ts';
import { goToWords } from '../words/partWords.ts';
import { useDesk } from './deskContext.tsx';

const useStyles = makeStyles({
  // A button in the system's colours looks like any text.
  link: { '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' } },
});

/** @param text what is shown of the cell; its address where nothing is given */
export function PlaceLink({ place, text }: { readonly place: Place; readonly text?: string }) {
  const styles = useStyles();
  const desk = useDesk();
  const cell = placeText(place);
  const shown = text ?? cell;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={shown === cell ? goToWords(cell) : `${shown}: ${goToWords(cell)}`}
      onClick={() => void desk.show(place)}
    >
      {shown}
    </Link>
  );
}
