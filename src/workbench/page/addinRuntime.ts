/** The add-in's one runtime over the workbook that is open: its page, its pane, and the buttons that run its functions. */
import type { ExcelSide } from '../protocol/excelSide.ts';
import { type SentEvent, visibilityEvent } from '../standIn/hostEvents.ts';
import { type AddinFrame, addinFrame } from './addinFrame.ts';

/** What an Excel of today answers of what the add-in may ask. */
const REQUIREMENTS = {
  ExcelApi: '1.17',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  DelayForCellEdit: '1.1',
} as const;

/** The page registers its functions a moment after it starts to listen: so often a press is repeated, so far apart. */
const TRIES = 100;
const PAUSE = 100;

export type Pressed = 'done' | 'no such function' | 'still at it';

export interface AddinRuntime {
  readonly isShown: () => boolean;
  readonly show: (isShown: boolean) => void;
  /**
   * Resolves when the function has called `event.completed()`. A press of a button whose function is not done yet is
   * passed over.
   */
  readonly press: (button: string, action: string) => Promise<Pressed>;
  readonly tell: (events: readonly SentEvent[]) => void;
  readonly end: () => void;
}

export interface PanePlace {
  /** Where the frame goes. */
  readonly body: HTMLElement;
  readonly title: string;
  /** The page's path on this server. */
  readonly path: string;
  readonly shown: (isShown: boolean) => void;
}

export function addinRuntime(place: PanePlace, document: string, answer: ExcelSide['answer']): AddinRuntime {
  let frame: AddinFrame | null = null;
  let isShown = false;
  let listening = (): void => {};
  const isListening = new Promise<void>((resolve) => {
    listening = resolve;
  });
  const pressed = new Map<string, (isFound: boolean) => void>();
  const atWork = new Set<string>();

  const started = (): AddinFrame => {
    frame ??= addinFrame(place.body, place.path, place.title, {
      document,
      requirements: REQUIREMENTS,
      settings: new Map(),
      answer,
      listening: () => listening(),
      completed: (button, isFound) => pressed.get(button)?.(isFound),
    });
    return frame;
  };

  const pressOnce = (button: string, action: string): Promise<boolean> =>
    new Promise((resolve) => {
      pressed.set(button, resolve);
      started().press(button, action);
    });

  const pressUntilFound = async (button: string, action: string): Promise<Pressed> => {
    started();
    await isListening;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      if (await pressOnce(button, action)) return 'done';
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return 'no such function';
  };

  return {
    isShown: () => isShown,
    show: (wanted) => {
      if (wanted) started();
      if (wanted === isShown) return;
      isShown = wanted;
      place.shown(wanted);
      frame?.tell([visibilityEvent(wanted)]);
    },
    press: async (button, action) => {
      if (atWork.has(button)) return 'still at it';
      atWork.add(button);
      try {
        return await pressUntilFound(button, action);
      } finally {
        atWork.delete(button);
      }
    },
    tell: (events) => {
      if (events.length > 0) frame?.tell(events);
    },
    end: () => {
      frame?.end();
      frame?.frame.remove();
      if (isShown) place.shown(false);
    },
  };
}
