/** Reads an add-in's manifest for what its ribbon shows: groups of buttons, and where the pane's page is. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** The address of a picture of 32 pixels. */
  readonly icon: string;
  /** A function of the add-in, or the pane. */
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly addin: string;
  readonly groups: readonly RibbonGroup[];
  /** Addresses on this server. */
  readonly pane: string;
}

const children = (element: Element, name: string): readonly Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

function child(element: Element, name: string): Element {
  const [found] = children(element, name);
  if (found === undefined) throw new Error(`The manifest's ${element.localName} has no ${name}`);
  return found;
}

const all = (document: Document, name: string): readonly Element[] => [
  ...document.getElementsByTagNameNS('*', name),
];

/** The manifest names the address where the add-in lives; here it is served by this server, under the same paths. */
const served = (address: string): string => new URL(address).pathname;

const ICON = '32';

export function readRibbon(manifest: string): Ribbon {
  const document = new DOMParser().parseFromString(manifest, 'application/xml');
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((kind) =>
      all(document, kind)
        .filter((element) => element.hasAttribute('DefaultValue'))
        .map(
          (element) =>
            [element.getAttribute('id') ?? '', element.getAttribute('DefaultValue') ?? ''] as const,
        ),
    ),
  );
  const resource = (element: Element): string => {
    const id = element.getAttribute('resid') ?? '';
    const found = resources.get(id);
    if (found === undefined) throw new Error(`The manifest has no resource ${id}`);
    return found;
  };
  const iconOf = (control: Element): string => {
    const images = children(child(control, 'Icon'), 'Image');
    const image = images.find((one) => one.getAttribute('size') === ICON) ?? images[0];
    if (image === undefined) throw new Error('A button of the manifest has no icon');
    return served(resource(image));
  };
  const buttonOf = (control: Element): RibbonButton => {
    const tip = child(control, 'Supertip');
    const action = child(control, 'Action');
    const [name] = children(action, 'FunctionName');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(child(control, 'Label')),
      tipTitle: resource(child(tip, 'Title')),
      tip: resource(child(tip, 'Description')),
      icon: iconOf(control),
      action: name === undefined ? { kind: 'pane' } : { kind: 'function', name: name.textContent.trim() },
    };
  };
  const [display] = all(document, 'DisplayName');
  const [runtime] = all(document, 'Runtime');
  if (display === undefined || runtime === undefined)
    throw new Error('The manifest has no name or no runtime');
  return {
    addin: display.getAttribute('DefaultValue') ?? '',
    groups: all(document, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resource(child(group, 'Label')),
      buttons: children(group, 'Control').map(buttonOf),
    })),
    pane: served(resource(runtime)),
  };
}
