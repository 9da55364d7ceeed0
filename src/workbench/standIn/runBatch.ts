/** Runs one batch of a client against the host's objects, in order, and stops at the first error, as Excel does. */
import {
  callOf,
  HostError,
  type HostObject,
  isHostObject,
  linkOf,
  NotImplemented,
  readOf,
  setOf,
} from './hostObject.ts';
import type { ActionResult, ArgumentInfo, Batch, BatchAnswer, ObjectPath } from './wire.ts';

/** Ranges that clients asked to keep beyond a batch. */
export interface References {
  readonly kept: Map<string, HostObject>;
  next: number;
}

const reach = 1;
const query = 2;
const invoke = 3;
const assign = 4;
const trace = 5;

export function runBatch(
  root: HostObject,
  batch: Batch,
  references: References,
  services: Readonly<Record<string, HostObject>> = {},
): BatchAnswer {
  const found = new Map<number, HostObject | null>();
  const ids = new Map<HostObject, string>();
  const results: ActionResult[] = [];

  const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return id === 0 ? value : objectAt(id);
    });

  const pathOf = (id: number): ObjectPath => {
    const path = batch.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath', 'Request');
    return path;
  };

  /** An object beneath one that is not there is not there either. */
  const objectAt = (id: number): HostObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = pathOf(id);
    const object = resolve(path);
    found.set(id, object);
    return object;
  };

  const resolve = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === 1) return root;
    if (path.ObjectPathType === 2) {
      const service = services[path.Name];
      if (service === undefined) throw new NotImplemented(path.Name);
      return service;
    }
    if (path.ObjectPathType === 6) {
      const kept = references.kept.get(path.Name);
      if (kept === undefined) throw new HostError('InvalidObjectPath', 'Request');
      return kept;
    }
    const parent = objectAt(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === 4) return linkOf(parent, path.Name);
    const given = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === 5) {
      if (parent.item === undefined) throw new NotImplemented(`${parent.kind}.getItem()`);
      const item = parent.item(given[0]);
      if (item === null) throw new HostError('ItemNotFound', `${parent.kind}.getItem`);
      return item;
    }
    if (path.ObjectPathType !== 3) throw new NotImplemented(`object path type ${path.ObjectPathType}`);
    const made = callOf(parent, path.Name, given);
    if (made !== null && !isHostObject(made))
      throw new NotImplemented(`${parent.kind}.${path.Name}() as an object`);
    return made;
  };

  const keep = (object: HostObject): string => {
    const known = ids.get(object);
    if (known !== undefined) return known;
    references.next += 1;
    const id = `kept-${references.next}`;
    ids.set(object, id);
    references.kept.set(id, object);
    return id;
  };

  const identity = (object: HostObject): Readonly<Record<string, unknown>> => {
    const kept = ids.get(object);
    return { ...object.identity?.(), ...(kept === undefined ? {} : { _ReferenceId: kept }) };
  };

  for (const [index, action] of batch.Actions.entries()) {
    // A mark by which the client finds its place in the answers; it is about no object.
    if (action.ActionType === trace) {
      results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      const object = objectAt(action.ObjectPathId);
      const answer = (value: unknown): void => void results.push({ ActionId: action.Id, Value: value });
      if (object === null) {
        answer(null);
        continue;
      }
      const given = argumentsOf(action.ArgumentInfo);
      if (action.ActionType === reach) answer(identity(object));
      else if (action.ActionType === query)
        answer({ ...identity(object), ...readOf(object, action.QueryInfo?.Select ?? []) });
      else if (action.ActionType === invoke && action.Name === '_KeepReference') answer(void keep(object));
      else if (action.ActionType === invoke && action.Name === '_RemoveReference')
        answer(void references.kept.delete(String(given[0])));
      else if (action.ActionType === invoke) answer(callOf(object, action.Name, given) ?? null);
      else if (action.ActionType === assign) {
        setOf(object, action.Name, given[0]);
        answer(null);
      } else throw new NotImplemented(`action type ${action.ActionType}`);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, Error: { ...error.answer(), ActionIndex: index } };
    }
  }
  return { Results: results };
}
