/** The messages that the genuine client and a host exchange, as far as we answer them. */

/** How an object is reached: 1 root, 2 a service by name, 3 method, 4 property, 5 indexer, 6 a reference kept from an earlier batch. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** An argument that is an object stands in `ReferencedObjectPathIds`, at its place; 0 there: a plain value. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

/** What is done: 1 reach the object, 2 read properties, 3 call a method, 4 set a property, 5 mark a place. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface Batch {
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
}

export interface WireRequest {
  readonly id: number;
  readonly type: number;
  /** 1 writes, 64 may wait until a cell is no longer being edited. */
  readonly flags: number;
  readonly message: { readonly url: string; readonly body?: Batch };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** `WorksheetCollection.getItem` */
  readonly Location: string;
  readonly ActionIndex?: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly Error?: BatchError;
}
