/** Starts Univer in an element: a grid with a formula bar, tabs and zoom, in English, and nothing fetched from elsewhere. */
import {
  type Injector,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import rulesEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { isAllowed, isIdleCalculation } from './commandGate.ts';

export interface UniverApp {
  readonly api: FUniver;
  readonly univer: Univer;
  /** Univer's services, for what its facade does not offer. */
  readonly injector: Injector;
}

/** What a preset lists: a plugin, or one with its settings. */
type Listed = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** What people and their screen readers are told the grid is. */
function name(container: HTMLElement, workbook: string): void {
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', `Workbook ${workbook}`);
  container.style.fontFamily = "'Segoe UI', system-ui, sans-serif";
}

export function univerApp(container: HTMLElement, workbook: string): UniverApp {
  name(container, workbook);
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english, rulesEnglish) },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      disableTextFormatMark: true,
      disableTextFormatAlert: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      footer: false,
      formulaBar: false,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const { plugins } of presets)
    for (const listed of plugins as readonly Listed[])
      if (Array.isArray(listed)) univer.registerPlugin(...(listed as [PluginCtor<Plugin>, never]));
      else univer.registerPlugin(listed);
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!isAllowed(event.id) || isIdleCalculation(event.id, event.params)) event.cancel = true;
  });
  return { univer, api, injector: univer.__getInjector() };
}
