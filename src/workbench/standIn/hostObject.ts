/** An object of the host as a client reaches it: named members, and loud about every other one. */
import type { BatchError } from './wire.ts';

/** A fault that the host answers with, as Excel does. */
export class HostError extends Error {
  readonly code: string;
  readonly location: string;

  constructor(code: string, location: string, message = code) {
    super(message);
    this.code = code;
    this.location = location;
  }

  answer(): BatchError {
    return { Code: this.code, Message: this.message, Location: this.location };
  }
}

/** A member that the stand-in does not know: never answered with a default. */
export class NotImplemented extends Error {
  constructor(member: string) {
    super(`The stand-in for Excel does not implement ${member}`);
  }
}

export type Argument = unknown;

export interface Scalar {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

export interface HostObject {
  /** As the client names the class: `Worksheet`. */
  readonly kind: string;
  /** By their names on the wire. */
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Objects beneath it. */
  readonly links?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods give an object, null for none, or plain data. */
  readonly methods?: Readonly<Record<string, (...given: Argument[]) => unknown>>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject | null;
  /** Told to the client when the object is reached. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

const member = (object: HostObject, name: string): string => `${object.kind}.${name}`;

export function linkOf(object: HostObject, name: string): HostObject | null {
  const link = object.links?.[name];
  if (link === undefined) throw new NotImplemented(member(object, name));
  return link();
}

export function callOf(object: HostObject, name: string, given: readonly Argument[]): unknown {
  const method = object.methods?.[name];
  if (method === undefined) throw new NotImplemented(`${member(object, name)}()`);
  return method(...given);
}

export function setOf(object: HostObject, name: string, value: unknown): void {
  const set = object.scalars?.[name]?.set;
  if (set === undefined) throw new NotImplemented(`${member(object, name)} =`);
  set(value);
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What a load of `name,protection/protected` answers; for a collection, of each item. */
export function readOf(object: HostObject, select: readonly string[]): Readonly<Record<string, unknown>> {
  if (object.items !== undefined) return { _Items: object.items().map((item) => readOne(item, select)) };
  return readOne(object, select);
}

function readOne(object: HostObject, select: readonly string[]): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = { ...object.identity?.() };
  const beneath = new Map<string, string[]>();
  for (const path of select) {
    const slash = path.indexOf('/');
    const name = pascal(slash < 0 ? path : path.slice(0, slash));
    if (slash >= 0) beneath.set(name, [...(beneath.get(name) ?? []), path.slice(slash + 1)]);
    else {
      const get = object.scalars?.[name]?.get;
      if (get === undefined) throw new NotImplemented(member(object, name));
      read[name] = get();
    }
  }
  for (const [name, paths] of beneath) {
    const found = linkOf(object, name);
    read[name] = found === null ? null : readOf(found, paths);
  }
  return read;
}
