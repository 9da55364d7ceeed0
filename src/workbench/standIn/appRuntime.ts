/** The add-in's one runtime as it reaches it: whether its pane is on the screen, and that it started. */
import { HostError, type HostObject } from './hostObject.ts';

/** `Background`: the pane is not on the screen, its page lives on. */
export type RuntimeState = 'Visible' | 'Background';

export interface RuntimePane {
  readonly state: () => RuntimeState;
  readonly show: (state: RuntimeState) => void;
}

const isState = (value: unknown): value is RuntimeState => value === 'Visible' || value === 'Background';

/** Services by the names under which clients make them. */
export const appRuntime = (pane: RuntimePane): Readonly<Record<string, HostObject>> => ({
  'Microsoft.AppRuntime.AppRuntimeService': {
    kind: 'AppRuntimeService',
    methods: {
      GetAppRuntimeState: () => pane.state(),
      SetAppRuntimeState: (state) => {
        if (!isState(state)) throw new HostError('InvalidArgument', 'AppRuntimeService.setAppRuntimeState');
        pane.show(state);
      },
    },
  },
  'Microsoft.InternalService.AddinInternalService': {
    kind: 'AddinInternalService',
    methods: { NotifyActionHandlerReady: () => {} },
  },
});
