/** Parts of the pane that are loaded when they are first shown, and asked for again where they could not be. */
import { type ComponentType, lazy } from 'react';

const failed = new Set<() => void>();

/** As `lazy`, which by itself never asks twice. The answer gives the component to be drawn now. */
export function onDemand<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): () => ComponentType<Props> {
  const ask = () =>
    lazy(async () => {
      try {
        return await load();
      } catch (error) {
        failed.add(renew);
        throw error;
      }
    });
  let part: ComponentType<Props> = ask();
  const renew = (): void => {
    part = ask();
  };
  return () => part;
}

/** From now on, whatever could not be loaded is asked for again. */
export function askAgain(): void {
  for (const renew of failed) renew();
  failed.clear();
}
