/** Names a cell, and shows it in its sheet when pressed. */
import { Link } from '@fluentui/react-components';
import type { Place } from '../../../domain/place.ts';
import { placeText } from '../../../sheets/address.ts';
import { goToWords } from '../words/partWords.ts';
import { useDesk } from './deskContext.tsx';

/** @param text what is shown of the cell; its address where nothing is given */
export function PlaceLink({ place, text }: { readonly place: Place; readonly text?: string }) {
  const desk = useDesk();
  const cell = placeText(place);
  const shown = text ?? cell;
  return (
    <Link
      as="button"
      aria-label={shown === cell ? goToWords(cell) : `${shown}: ${goToWords(cell)}`}
      onClick={() => void desk.show(place)}
    >
      {shown}
    </Link>
  );
}
