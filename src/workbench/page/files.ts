/** Workbooks in and out of the page: from the server's list, from the person's disk, and as a download. */
import { faultAdvice } from '../../hosts/xlsx/faultAdvice.ts';
import { readAppearance } from '../../hosts/xlsx/readAppearance.ts';
import { readWorkbook } from '../../hosts/xlsx/readWorkbook.ts';
import { OWN_SHEETS } from '../../sheets/ownNames.ts';
import { loadBook } from '../standIn/loadBook.ts';
import { saveBook } from '../standIn/saveBook.ts';
import { found } from './element.ts';
import type { OpenBook } from './excelOf.ts';
import type { OfferedGroup } from './menus.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type Opened =
  | { readonly ok: true; readonly opened: OpenBook }
  | { readonly ok: false; readonly advice: string };

export function openBytes(bytes: Uint8Array, name: string): Opened {
  const read = readWorkbook(bytes, name);
  if (!read.ok) return { ok: false, advice: faultAdvice(read.fault) };
  const { workbook: file } = read;
  const appearance = readAppearance(file);
  if (!appearance.ok) return { ok: false, advice: faultAdvice(appearance.fault) };
  const tables = new Map(file.sheets.map((sheet) => [sheet.name, sheet.tables]));
  return { ok: true, opened: { file, book: loadBook(file.snapshot, appearance.looks, tables) } };
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

export const offeredGroups = async (): Promise<readonly OfferedGroup[]> =>
  (await fetched('/workbooks.json')).json() as Promise<readonly OfferedGroup[]>;

export const manifestText = async (): Promise<string> => (await fetched('/manifest.xml')).text();

/** @param file as the list names it */
export async function openOffered(file: string): Promise<Opened> {
  const response = await fetched(`/workbooks/${file}`);
  return openBytes(new Uint8Array(await response.arrayBuffer()), file);
}

export const openFile = async (file: File): Promise<Opened> =>
  openBytes(new Uint8Array(await file.arrayBuffer()), file.name);

const MARKS = Object.values(OWN_SHEETS).map(({ definedName }) => definedName);

/** Hands the workbook as it stands to the browser as a download. */
export function download({ book, file }: OpenBook): void {
  const bytes = saveBook(book, file, MARKS);
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = book.name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Asks for one of the person's own, from a dialog or dropped on the page. */
export function takeFiles(take: (file: File) => void): () => void {
  const picker = found('picker', HTMLInputElement);
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file !== undefined) take(file);
    picker.value = '';
  });
  const marked = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    document.body.classList.toggle('is-dropping', isOver);
  };
  document.addEventListener('dragover', marked(true));
  document.addEventListener('dragleave', marked(false));
  document.addEventListener('drop', (event) => {
    marked(false)(event);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) take(file);
  });
  return () => picker.click();
}
