/** Makes and finds elements of the page. */

type Made<Name extends keyof HTMLElementTagNameMap> = HTMLElementTagNameMap[Name];

/** An element with its properties set and its children in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Made<Name>> = {},
  ...children: readonly (Node | string)[]
): Made<Name> {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

/** The page's element of that id; throws where the page has none of that kind. */
export function found<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const there = document.getElementById(id);
  if (!(there instanceof kind)) throw new Error(`The page has no ${kind.name} named ${id}`);
  return there;
}
