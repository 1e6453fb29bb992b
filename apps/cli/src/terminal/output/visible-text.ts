// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text that a terminal shows and does not obey: control characters of arguments, files and downloaded packages (escape sequences among
 * them) become the pictures of themselves, or `\uFFFD` where there is none, and so do the marks that turn the order of letters around.
 * Line ends and tabs stay, unless the text belongs on one line.
 */
export function visibleText(text: string, lines: 'lines' | 'one-line' = 'lines'): string {
  const shown = text.replace(controls, pictureOf);
  return lines === 'lines' ? shown : shown.replace(/[\t\n]/g, pictureOf);
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}

/** The same for JSON, whose strings may hold such characters as escapes. */
export function visibleJson(json: string): string {
  return json.replace(controls, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
