/** Draws the add-in's groups of the Home ribbon, with their tips. */
import { element } from './element.ts';
import type { Ribbon, RibbonButton, RibbonGroup } from './ribbonModel.ts';

/** A tip is shown beside its button while the pointer or the focus is on it, and said by screen readers. */
function withTip(button: HTMLButtonElement, { id, tipTitle, tip }: RibbonButton): readonly Node[] {
  const shown = element(
    'div',
    { id: `tip-${id}`, className: 'tip', role: 'tooltip', hidden: true },
    element('strong', {}, tipTitle),
    tip,
  );
  button.setAttribute('aria-describedby', shown.id);
  const show = (isShown: boolean) => () => {
    const { left, bottom } = button.getBoundingClientRect();
    shown.style.left = `${left}px`;
    shown.style.top = `${bottom + 6}px`;
    shown.hidden = !isShown;
  };
  for (const event of ['mouseenter', 'focus']) button.addEventListener(event, show(true));
  for (const event of ['mouseleave', 'blur', 'click']) button.addEventListener(event, show(false));
  button.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') shown.hidden = true;
  });
  return [button, shown];
}

function drawGroup(group: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const drawn = element('div', { className: 'ribbon-group', role: 'group', ariaLabel: group.label });
  const buttons = group.buttons.flatMap((button) => {
    const made = element(
      'button',
      { type: 'button', id: button.id, onclick: () => press(button) },
      element('img', { src: button.icon, alt: '', width: 32, height: 32 }),
      button.label,
    );
    return withTip(made, button);
  });
  drawn.append(
    element('div', { className: 'buttons' }, ...buttons),
    element('div', { className: 'label', ariaHidden: 'true' }, group.label),
  );
  return drawn;
}

export const drawRibbon = (
  place: HTMLElement,
  { groups }: Ribbon,
  press: (button: RibbonButton) => void,
): void => place.replaceChildren(...groups.map((group) => drawGroup(group, press)));
