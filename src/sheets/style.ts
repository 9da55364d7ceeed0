/** How a cell of ours looks, as data; what each element looks like is said in `theme.ts`. */

export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
  /** `RRGGBB`. */
  readonly colour: string;
  /** `RRGGBB`; null: no fill. */
  readonly fill: string | null;
  readonly underline: boolean;
  readonly wrap: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | 'general';
  readonly vertical: 'top' | 'center';
  /** A number format's code; `General` where none. */
  readonly format: string;
  /** Thin lines of this colour round the cell; null: none. */
  readonly border: string | null;
}
