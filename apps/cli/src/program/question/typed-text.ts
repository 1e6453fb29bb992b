/** A text after a key: one sign more or less, a word less, or empty; null where the key types nothing. */
export function typed(text: string, key: string): string | null {
  if (key === 'backspace') return text === '' ? null : [...text].slice(0, -1).join('');
  if (key === 'ctrl-u') return '';
  if (key === 'ctrl-w') return text.replace(/\S*\s*$/u, '');
  if (key === 'space') return `${text} `;
  return [...key].length === 1 ? text + key : null;
}
