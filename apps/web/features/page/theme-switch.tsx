import type { Messages } from '../../messages/messages.ts';

const themes = ['auto', 'light', 'dark'] as const;

/** The choice of colours: as the system has it, light, or dark. The script of the site changes it; `page.css` shows the present one. */
export function ThemeSwitch({ messages }: { messages: Messages }) {
  return (
    <button type="button" className="theme-switch needs-script">
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
        <path className="theme-half" d="M10 2a8 8 0 0 1 0 16Z" />
      </svg>
      <span className="visually-hidden">{messages['theme.label']}: </span>
      {themes.map((theme) => (
        <span key={theme} className={`theme-name theme-name-${theme}`}>
          {messages[`theme.${theme}`]}
        </span>
      ))}
    </button>
  );
}
