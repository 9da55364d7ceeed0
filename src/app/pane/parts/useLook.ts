/** The theme that suits the Office and the screen of the person: light, dark, or the system's high contrast. */
import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

const subscribe = (changed: () => void): (() => void) => {
  const queries = [DARK, FORCED].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
};

interface Look {
  readonly theme: Theme;
  readonly name: 'light' | 'dark' | 'contrast';
}

const LOOKS = {
  light: { theme: webLightTheme, name: 'light' },
  dark: { theme: webDarkTheme, name: 'dark' },
  contrast: { theme: teamsHighContrastTheme, name: 'contrast' },
} as const satisfies Record<string, Look>;

/** @param isDark what Office itself says of its theme; null where it does not say, so that the system's word counts */
export function useLook(isDark: boolean | null): Look {
  return useSyncExternalStore(subscribe, () => {
    if (matchMedia(FORCED).matches) return LOOKS.contrast;
    return (isDark ?? matchMedia(DARK).matches) ? LOOKS.dark : LOOKS.light;
  });
}
