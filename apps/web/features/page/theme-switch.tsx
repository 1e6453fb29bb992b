import type { Messages } from '../../messages/messages.ts';

const themes = ['auto', 'light', 'dark'] as const;

/** The choice of colours: as the system has it, light, or dark. The script of the site changes it; `page.css` shows the present one. */
export function ThemeSwitch({ messages }: { messages: Messages }) {
  return (
    <button type="button" className="theme-switch needs-script">
      {messages['theme.label']}:{' '}
      {themes.map((theme) => (
        <span key={theme} className={`theme-name-${theme}`}>
          {messages[`theme.${theme}`]}
        </span>
      ))}
    </button>
  );
}
