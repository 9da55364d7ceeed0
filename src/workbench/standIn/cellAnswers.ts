/** What a cell answers when its range is asked for values, types and formulas. */
import { type BookCell, emptyCell } from './book.ts';

/** A place that holds nothing, never written to. */
export const NOTHING: BookCell = emptyCell();

export function rawValue({ value }: BookCell): unknown {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'number':
    case 'text':
    case 'boolean':
      return value.value;
    case 'error':
      return value.code;
  }
}

export function typeOf({ value }: BookCell): string {
  switch (value.kind) {
    case 'empty':
      return 'Empty';
    case 'number':
      return 'Double';
    case 'text':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'error':
      return 'Error';
  }
}
