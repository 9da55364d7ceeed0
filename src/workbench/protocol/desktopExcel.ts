/** Plays Excel for Windows to an add-in in a frame of the same origin: the objects that its browser control offers a page. */
import {
  type AddinSide,
  type AnsweredBatch,
  BATCH_BODY,
  BATCH_FLAGS,
  DISPATCH,
  type ExcelSide,
  pressData,
} from './excelSide.ts';

/** An array as the browser control hands it over: a client takes it apart by these methods. */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
  readonly ubound: (dimension: number) => number;
  readonly lbound: (dimension: number) => number;
  readonly getItem: (at: number) => unknown;
}

const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => [...items],
  dimensions: () => 1,
  ubound: () => items.length,
  lbound: () => 1,
  getItem: (at) => items[at],
});

const SUCCESS = 0;
const BRITISH_ENGLISH = 2057;
const HOST = 'Excel$Win32$16.01$en-GB$$$$1';

type Handler = (dispatch: number, payload: SafeArray) => void;
type Callback = (answer: SafeArray | number) => void;

/** Colours of the classic theme, blue first, as Windows writes colours. */
const THEME = JSON.stringify({
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xf0f0f0,
  controlForegroundColor: 0x262626,
});

let instances = 0;

const answered = (answer: AnsweredBatch): SafeArray | number =>
  answer.ok ? safeArray([SUCCESS, safeArray([200, safeArray([]), answer.body])]) : safeArray([answer.code]);

/**
 * Readies a window for an add-in that is about to load in it: an empty document of the same origin keeps its window when
 * the add-in's page takes its place.
 */
export function desktopExcel(window: Window, excel: ExcelSide): AddinSide {
  const handlers = new Map<number, Handler>();
  instances += 1;
  const instance = `workbench-${instances}-${Date.now()}`;
  const settings = {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of excel.settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      excel.settings.clear();
      for (const [at, key] of keys.entries()) excel.settings.set(key, values[at] ?? '');
    },
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => instance,
    GetInstanceId: () => instance,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => BRITISH_ENGLISH,
    GetAppDataLocale: () => BRITISH_ENGLISH,
    GetDocUrl: () => excel.document,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(excel.requirements),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => THEME,
    GetSettings: () => settings,
  };
  const execute = (dispatch: number, given: readonly unknown[], callback: Callback): void => {
    switch (dispatch) {
      case DISPATCH.batch: {
        const [fields] = given as readonly (readonly unknown[])[];
        const batch = { body: String(fields?.[BATCH_BODY]), flags: Number(fields?.[BATCH_FLAGS]) };
        void excel.answer(batch).then((answer) => callback(answered(answer)));
        return;
      }
      case DISPATCH.completed:
        callback(safeArray([SUCCESS]));
        excel.completed(String(given[0]), given[1] === SUCCESS);
        return;
    }
    throw new Error(`Excel of the workbench is not asked for ${dispatch}`);
  };
  const external = {
    GetHostInfo: () => HOST,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: execute,
    RegisterEvent: (dispatch: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(dispatch, handler);
      callback(SUCCESS);
      if (dispatch === DISPATCH.ribbon) excel.listening();
    },
    UnregisterEvent: (dispatch: number, _target: string, callback: Callback) => {
      handlers.delete(dispatch);
      callback(SUCCESS);
    },
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
  return {
    tell: (events) =>
      handlers.get(DISPATCH.events)?.(
        DISPATCH.events,
        safeArray(
          events.map(({ category, type, target, message }) => safeArray([category, type, target, message])),
        ),
      ),
    press: (button, action) =>
      handlers.get(DISPATCH.ribbon)?.(DISPATCH.ribbon, safeArray(pressData(button, action))),
    end: () => handlers.clear(),
  };
}
