/** A stand-in for Excel: answers the genuine client's messages from a workbook in memory. */
import type { CellValue } from '../../sheets/cell.ts';
import { type Around, NOBODY_AROUND } from './around.ts';
import { type Book, type BookSheet, cellFor, cellOf } from './book.ts';
import { byteCount } from './byteCount.ts';
import { show } from './cellContent.ts';
import { type Faults, WEB_PAYLOAD_LIMIT } from './faults.ts';
import { type References, runBatch } from './runBatch.ts';
import type { Batch, BatchAnswer, WireRequest } from './wire.ts';
import { workbookObject } from './workbookObject.ts';

/** Works out formulas: gives the value of a cell, given the book as it stands. */
export type Engine = (book: Book) => (sheet: BookSheet, row: number, column: number) => CellValue;

/** One request that was answered. */
export interface Exchange {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  /** It only gave back references that the client kept, after a run had ended. */
  readonly isCleanUp: boolean;
  readonly flags: number;
  /** Requests that were still open when this one arrived. */
  readonly openBefore: number;
}

/** What `OfficeExtension.HostBridge.init` takes; the client puts its own `onMessageFromHost` on it. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

export interface StandIn {
  readonly bridge: Bridge;
  readonly book: Book;
  readonly exchanges: readonly Exchange[];
  /** From now on with these troubles; requests are counted anew from 0. */
  readonly suffer: (faults: Faults) => void;
  /** Members that a client asked for and that are not there. */
  readonly missing: readonly string[];
}

const isCleanUp = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');

const refusal = (code: string): BatchAnswer => ({
  Results: [],
  Error: { Code: code, Message: code, Location: 'Request' },
});

/** The batch with its actions before that one only, so that what is left is undone by nobody. */
const before = (batch: Batch, at: number): Batch => ({ ...batch, Actions: batch.Actions.slice(0, at) });

/**
 * @param engine null: whoever is around works formulas out
 * @param later runs an answer later: `setTimeout` of the place where the stand-in lives */
export function standIn(
  book: Book,
  engine: Engine | null,
  later: (act: () => void, milliseconds: number) => void,
  around: Around = NOBODY_AROUND,
): StandIn {
  const written = new Map<BookSheet, Set<string>>();
  const world = {
    book,
    wrote: (sheet: BookSheet, row: number, column: number) => {
      const places = written.get(sheet) ?? new Set();
      written.set(sheet, places.add(`${row},${column}`));
    },
    around,
  };
  const root = workbookObject(world);
  const references: References = { kept: new Map(), next: 0 };
  const exchanges: Exchange[] = [];
  const missing: string[] = [];
  let faults: Faults = {};
  let count = 0;
  let open = 0;
  let turn: Promise<void> = Promise.resolve();

  const calculate = (): void => {
    const places = [...written].flatMap(([sheet, keys]) =>
      [...keys].map((key) => ({ sheet, at: key.split(',').map(Number) as [number, number] })),
    );
    written.clear();
    const formulas = places.filter(({ sheet, at }) => (cellOf(sheet, ...at)?.formula ?? null) !== null);
    if (formulas.length === 0 || engine === null) return;
    const valueAt = engine(book);
    for (const { sheet, at } of formulas) {
      const cell = cellFor(sheet, ...at);
      cell.value = valueAt(sheet, ...at);
      show(cell, book);
    }
  };

  const run = (
    batch: Batch,
    request: number,
    flags: number,
  ): { readonly status: number; readonly answer: BatchAnswer } => {
    faults.before?.(request, book);
    if (faults.cellEdit?.(request) && (flags & 64) === 0)
      return { status: 400, answer: refusal('InvalidOperationInCellEditMode') };
    const failAt = faults.failAt?.(request, batch.Actions.length) ?? null;
    const answer = runBatch(
      root,
      failAt === null ? batch : before(batch, failAt),
      references,
      around.services,
    );
    calculate();
    if (failAt === null || answer.Error !== undefined) return { status: 200, answer };
    const failure = {
      Code: 'GeneralException',
      Message: 'GeneralException',
      Location: 'Request',
      ActionIndex: failAt,
    };
    return { status: 200, answer: { ...answer, Error: failure } };
  };

  const bridge: Bridge = {
    onMessageFromHost: () => {},
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as WireRequest;
      const batch = request.message.body;
      if (request.type !== 1 || request.message.url !== 'ProcessQuery' || batch === undefined)
        throw new Error(`The stand-in for Excel takes no such message: ${text.slice(0, 80)}`);
      const cleanUp = isCleanUp(batch);
      const number = cleanUp ? -1 : count++;
      const openBefore = open;
      open += cleanUp ? 0 : 1;
      const requestBytes = byteCount(text);
      const limit = faults.payloadLimit ?? WEB_PAYLOAD_LIMIT;
      const attempt = (): { readonly status: number; readonly answer: BatchAnswer } => {
        if (requestBytes > limit) return { status: 200, answer: refusal('RequestPayloadSizeLimitExceeded') };
        try {
          return run(batch, number, request.flags);
        } catch (error) {
          missing.push(error instanceof Error ? error.message : String(error));
          return { status: 200, answer: refusal('NotImplemented') };
        }
      };
      const reply = ({ status, answer }: ReturnType<typeof attempt>): void => {
        let body = JSON.stringify(answer);
        if (byteCount(body) > limit) body = JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded'));
        exchanges.push({
          requestBytes,
          answerBytes: byteCount(body),
          actions: batch.Actions.length,
          isCleanUp: cleanUp,
          flags: request.flags,
          openBefore,
        });
        open -= cleanUp ? 0 : 1;
        if (status === 400) body = JSON.stringify({ error: { code: answer.Error?.Code, message: '' } });
        bridge.onMessageFromHost(
          JSON.stringify({ id: request.id, type: 2, message: { statusCode: status, headers: {}, body } }),
        );
      };
      const { ran } = around;
      later(() => {
        if (ran === null) return reply(attempt());
        // One batch after the other, each with its formulas worked out.
        const next = turn.then(async () => {
          const answered = attempt();
          await ran(request.flags);
          reply(answered);
        });
        turn = next.catch(() => {});
      }, faults.delay?.(number) ?? 0);
    },
  };
  return {
    bridge,
    book,
    exchanges,
    missing,
    suffer: (wanted) => {
      faults = wanted;
      count = 0;
    },
  };
}
