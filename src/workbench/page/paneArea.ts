/** The area of the add-in's pane: shown and shut, and as wide as the person draws it. */
import { found } from './element.ts';

/** As Excel opens a pane, and as narrow as it lets one be. */
const START = 320;
const LEAST = 250;
const STEP = 20;
/** What is left to the grid at least. */
const GRID_LEAST = 200;

export interface PaneArea {
  readonly body: HTMLElement;
  readonly shown: (isShown: boolean) => void;
}

export function paneArea(title: string, shut: () => void): PaneArea {
  const pane = found('pane', HTMLElement);
  const splitter = found('splitter', HTMLHRElement);
  found('pane-title', HTMLHeadingElement).textContent = title;
  found('close-pane', HTMLButtonElement).addEventListener('click', shut);

  let width = START;
  const resize = (wanted: number): void => {
    const most = Math.max(LEAST, document.documentElement.clientWidth - GRID_LEAST);
    width = Math.round(Math.min(Math.max(wanted, LEAST), most));
    pane.style.setProperty('--pane-width', `${width}px`);
    splitter.ariaValueMin = String(LEAST);
    splitter.ariaValueMax = String(most);
    splitter.ariaValueNow = String(width);
  };
  resize(START);

  splitter.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    resize(width + (event.key === 'ArrowLeft' ? STEP : -STEP));
  });
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('is-sizing');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId))
      resize(pane.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => document.body.classList.remove('is-sizing'));

  return {
    body: found('pane-body', HTMLDivElement),
    shown: (isShown) => {
      pane.hidden = !isShown;
      splitter.hidden = !isShown;
    },
  };
}
