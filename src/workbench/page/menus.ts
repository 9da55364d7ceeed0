/** The two menus of the page: workbooks to open, and troubles to switch on. */
import { element, found } from './element.ts';
import { TROUBLES, type TroubleName } from './troubles.ts';

/** As the server lists them. */
export interface OfferedGroup {
  readonly title: string;
  readonly books: readonly { readonly file: string; readonly title: string }[];
}

/** A menu shuts when the person turns elsewhere, and on Escape gives the focus back. */
export function tendMenus(): void {
  const menus = [...document.querySelectorAll<HTMLDetailsElement>('details.menu')];
  const shutOthers = (target: EventTarget | null): void => {
    for (const menu of menus) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  };
  document.addEventListener('pointerdown', ({ target }) => shutOthers(target));
  document.addEventListener('focusin', ({ target }) => shutOthers(target));
  // A press inside the pane or another frame never reaches this page.
  addEventListener('blur', () => shutOthers(null));
  document.addEventListener('keydown', ({ key }) => {
    const open = menus.find((menu) => menu.open);
    if (key !== 'Escape' || open === undefined) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
}

const item = (title: string, act: () => void): HTMLElement =>
  element('li', {}, element('button', { type: 'button', onclick: act }, title));

/** @param open asks for a book of the list; null: for one of the person's own */
export function drawFileMenu(groups: readonly OfferedGroup[], open: (file: string | null) => void): void {
  const menu = found('file-menu', HTMLDetailsElement);
  const choose = (file: string | null) => () => {
    menu.open = false;
    menu.querySelector('summary')?.focus();
    open(file);
  };
  found('file-panel', HTMLDivElement).replaceChildren(
    element('ul', {}, item('Open a workbook…', choose(null))),
    ...groups.flatMap(({ title, books }) => [
      element('h2', {}, title),
      element('ul', {}, ...books.map((book) => item(book.title, choose(book.file)))),
    ]),
  );
}

export function drawTroubleMenu(changed: (on: ReadonlySet<TroubleName>) => void): void {
  const boxes = TROUBLES.map(({ name, title, tip }) => {
    const box = element('input', { type: 'checkbox', id: `trouble-${name}` });
    return { name, box, label: element('label', {}, box, ` ${title}`, element('small', {}, tip)) };
  });
  const tell = (): void => changed(new Set(boxes.filter(({ box }) => box.checked).map(({ name }) => name)));
  for (const { box } of boxes) box.addEventListener('change', tell);
  found('trouble-panel', HTMLDivElement).replaceChildren(...boxes.map(({ label }) => label));
}
