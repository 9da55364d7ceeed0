/** Mends what the grid's own markup does to the page for people who use a keyboard or a screen reader. */

/** A canvas with a positive place in the tabbing order would come before all else of the page. */
function mendCanvas(canvas: HTMLCanvasElement): void {
  const wanted = canvas.width > 0 ? 0 : -1;
  if (canvas.tabIndex !== wanted) canvas.tabIndex = wanted;
}

/** The grid makes several places for its notices and names them all alike. */
function mendNotices(notices: readonly Element[]): void {
  for (const [at, place] of notices.entries()) {
    const wanted = `Notices of the grid ${at + 1}`;
    if (place.ariaLabel !== wanted) place.ariaLabel = wanted;
  }
}

const mend = (): void => {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#grid canvas')) mendCanvas(canvas);
  mendNotices([...document.querySelectorAll('section[aria-live]')]);
};

/** From now on, whenever the grid draws its markup anew. */
export function mendMarkup(): void {
  mend();
  new MutationObserver(mend).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['tabindex', 'aria-label', 'width'],
  });
}
