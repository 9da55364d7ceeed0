/** Keeps the keyboard in the pane: where a button goes away with its press, the focus goes to where reading goes on. */
import { type FocusEventHandler, type RefObject, useEffect, useRef } from 'react';

interface FocusKept {
  readonly onFocus: FocusEventHandler;
  readonly onBlur: FocusEventHandler;
}

/**
 * Handlers for the element that holds everything.
 * @param within that element
 * @param next takes the focus; it must be able to
 */
export function useFocusKept(
  within: RefObject<HTMLElement | null>,
  next: RefObject<HTMLElement | null>,
): FocusKept {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    if (within.current === null) return;
    const removal = new MutationObserver(() => {
      if (focused.current === null || focused.current.isConnected) return;
      focused.current = null;
      // A part that knows better has sent it on already.
      if (document.activeElement === document.body) next.current?.focus({ preventScroll: true });
    });
    removal.observe(within.current, { childList: true, subtree: true });
    return () => removal.disconnect();
  }, [within, next]);
  return {
    onFocus: ({ target }) => {
      focused.current = target;
    },
    // Not heard of what is removed: whoever leaves the pane, for a cell or for nothing, is not called back.
    onBlur: () => {
      focused.current = null;
    },
  };
}
