'use client';

import { useSyncExternalStore } from 'react';

type Theme = 'auto' | 'light' | 'dark';
const themes: readonly Theme[] = ['auto', 'light', 'dark'];
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function presentTheme(): Theme {
  return themes.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'auto';
}

/** Sets the theme and remembers it; where nothing can be remembered it lasts for the page. */
function chooseTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    dataset['unremembered'] = 'theme';
  }
  for (const listener of listeners) listener();
}

/** The choice of colours: as the system has it, light, or dark. */
export function ThemeSwitch({ label, names }: { label: string; names: Readonly<Record<Theme, string>> }) {
  const theme = useSyncExternalStore(subscribe, presentTheme, () => 'auto' as const);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <button type="button" className="theme-switch needs-script" onClick={() => chooseTheme(next)} aria-label={`${label}: ${names[theme]}`}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
        <path className={`theme-half theme-${theme}`} d="M10 2a8 8 0 0 1 0 16Z" />
      </svg>
      <span>{names[theme]}</span>
    </button>
  );
}
