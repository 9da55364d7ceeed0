/** Saves settings and tells whether they were saved, so that a form can close or stay. */
import type { Settings } from '../../../domain/settings.ts';
import { useDesk } from './deskContext.tsx';

export function useSave(): (settings: Settings) => Promise<boolean> {
  const desk = useDesk();
  return async (settings) => {
    const isHeard = await desk.save(settings);
    const { notice } = desk.state();
    return isHeard && (notice?.kind === 'saved' || notice?.kind === 'unread');
  };
}
