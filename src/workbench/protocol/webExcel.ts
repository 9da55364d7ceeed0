/** Plays Excel on the web to an add-in in a frame: answers the messages that it posts to its parent window. */
import {
  type AddinSide,
  type AnsweredBatch,
  BATCH_BODY,
  BATCH_FLAGS,
  DISPATCH,
  type ExcelSide,
  pressData,
} from './excelSide.ts';

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const REGISTER = 1;
/** A response answers a call, or carries an event. */
const FOR_CALL = 0;
const FOR_EVENT = 1;

const EXCEL_ON_THE_WEB = 16;
const HOST = 'Excel$Web$16.00$en-GB$workbench$$$1';

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The data of `executeMethod`; plain arguments stand under their numbers. */
interface Execution {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly 0?: unknown;
  readonly 1?: unknown;
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && '_messageType' in value && '_actionName' in value;

function parsed(text: unknown): Message | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  const value: unknown = JSON.parse(text);
  return isMessage(value) ? value : null;
}

const answered = (answer: AnsweredBatch): object =>
  answer.ok
    ? { Version: 1, Error: 0, Data: [200, [], answer.body] }
    : { Version: 1, Error: answer.code, Data: [] };

let conversations = 0;

/** What the frame must be named before it enters the page, and what its address must carry. */
export interface WebNames {
  readonly conversation: string;
  readonly frameName: string;
  readonly query: string;
}

export function webNames(): WebNames {
  conversations += 1;
  const conversation = `conversation-${conversations}-${Date.now()}`;
  return {
    conversation,
    frameName: JSON.stringify({
      baseFrameName: 'addin',
      hostInfo: HOST,
      xdmInfo: `${conversation}|addin-${conversations}|${location.origin}`,
      serializerVersion: '1',
    }),
    query: `_host_Info=${encodeURIComponent(HOST)}`,
  };
}

/** Listens to the frame from now on; `origin` is where the add-in's page comes from. */
export function webExcel(
  frame: () => Window | null,
  { conversation }: WebNames,
  origin: string,
  excel: ExcelSide,
): AddinSide {
  /** The names under which the client asked for events, by their numbers. */
  const events = new Map<number, string>();

  const post = (fields: Partial<Message> & { readonly _actionName: string }, responseType: number): void =>
    frame()?.postMessage(
      JSON.stringify({
        _messageType: RESPONSE,
        _responseType: responseType,
        _conversationId: conversation,
        _correlationId: 0,
        _origin: location.origin,
        _errorCode: 0,
        _serializerVersion: 1,
        ...fields,
      }),
      origin,
    );

  const context = (): object => ({
    _id: conversation,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16',
    _appUILocale: 'en-GB',
    _dataLocale: 'en-GB',
    _docUrl: excel.document,
    _clientMode: 1,
    _settings: [...excel.settings],
    _reason: 2,
    _requirementMatrix: JSON.stringify(excel.requirements),
    _appDomains: [location.origin, origin],
    _initialDisplayMode: 0,
  });

  const execute = async ({ DdaMethod: { DispatchId }, ArrayData, ...data }: Execution): Promise<object> => {
    switch (DispatchId) {
      case DISPATCH.batch: {
        const given = ArrayData ?? [];
        return answered(
          await excel.answer({ body: String(given[BATCH_BODY]), flags: Number(given[BATCH_FLAGS]) }),
        );
      }
      case DISPATCH.completed:
        excel.completed(String(data[0]), data[1] === 0);
        return { Version: 1, Error: 0 };
      case DISPATCH.loadSettings:
        return { Version: 1, Error: 0, Settings: [...excel.settings] };
      case DISPATCH.saveSettings:
        return { Version: 1, Error: 0 };
    }
    throw new Error(`Excel of the workbench is not asked for ${DispatchId}`);
  };

  const invoke = async ({ _actionName, _data }: Message): Promise<unknown> => {
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return context();
    if (_actionName === 'executeMethod') return execute(_data as Execution);
    // Focus, telemetry and the like: told to the host, which need not act on it.
    return null;
  };

  const register = ({ _actionName, _data }: Message, isOn: boolean): object => {
    const { eventDispId } = _data as { readonly eventDispId: number };
    if (isOn) events.set(eventDispId, _actionName);
    else events.delete(eventDispId);
    return { Version: 1, Error: 0 };
  };

  const receive = async (event: MessageEvent): Promise<void> => {
    if (event.source !== frame() || event.origin !== origin) return;
    const message = parsed(event.data);
    if (message === null || message._messageType !== REQUEST || message._conversationId !== conversation)
      return;
    const { _actionName, _actionType, _correlationId } = message;
    const data = _actionType === INVOKE ? await invoke(message) : register(message, _actionType === REGISTER);
    post({ _actionName, _correlationId, _data: data }, FOR_CALL);
    if (_actionType === REGISTER && events.get(DISPATCH.ribbon) === _actionName) excel.listening();
  };
  const listener = (event: MessageEvent): void => void receive(event);
  addEventListener('message', listener);

  const send = (dispatch: number, data: unknown): void => {
    const name = events.get(dispatch);
    if (name !== undefined) post({ _actionName: name, _data: data }, FOR_EVENT);
  };
  return {
    tell: (told) =>
      send(DISPATCH.events, {
        ArrayData: told.map(({ category, type, target, message }) => [category, type, target, message]),
      }),
    press: (button, action) => send(DISPATCH.ribbon, pressData(button, action)),
    end: () => removeEventListener('message', listener),
  };
}
