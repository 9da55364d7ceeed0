/** A target as the document prints it. */
import type { Target, TargetOperator, TargetSource } from '../../domain/target.ts';
import { placeText } from '../../sheets/address.ts';
import { type FigureDocument, figureDocument } from './figureDocument.ts';

export type TargetDocument =
  | ({
      readonly kind: 'number';
      /** null where neither the words nor the polarity say which way. */
      readonly operator: TargetOperator | null;
      readonly text: string;
      readonly cell: string;
      readonly source: TargetSource;
    } & FigureDocument)
  | {
      readonly kind: 'band';
      readonly low: number;
      readonly high: number;
      readonly text: string;
      readonly cell: string;
      readonly source: TargetSource;
    }
  | { readonly kind: 'missing'; readonly text: string | null; readonly cell: string | null }
  | {
      readonly kind: 'unreadable';
      readonly text: string;
      readonly cell: string;
      readonly source: TargetSource;
    };

export function targetDocument(target: Target): TargetDocument {
  switch (target.kind) {
    case 'number':
      return {
        kind: target.kind,
        operator: target.operator,
        ...figureDocument(target.value, target.grade !== null),
        text: target.text,
        cell: placeText(target.place),
        source: target.source,
      };
    case 'band':
      return {
        kind: target.kind,
        low: target.low.value,
        high: target.high.value,
        text: target.text,
        cell: placeText(target.place),
        source: target.source,
      };
    case 'missing':
      return {
        kind: target.kind,
        text: target.text,
        cell: target.place === null ? null : placeText(target.place),
      };
    case 'unreadable':
      return {
        kind: target.kind,
        text: target.text,
        cell: placeText(target.place),
        source: target.source,
      };
  }
}
