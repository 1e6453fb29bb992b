const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
] as const;

/** What a key reader tells of a key besides the text it types. */
export type KeyFlags = Readonly<Record<(typeof named)[number][0] | 'shift' | 'ctrl' | 'meta', boolean>>;

/** The names of the keys in one event, in the words of the keymap; several signs that came at once are several keys. */
export function keyNames(input: string, key: KeyFlags): readonly string[] {
  const name = named.find(([flag]) => key[flag])?.[1];
  if (name === 'tab' && key.shift) return ['shift-tab'];
  if (name !== undefined) return [name];
  if (key.ctrl) return [`ctrl-${input}`];
  if (key.meta) return [];
  return Array.from(input, nameOf).filter((sign) => sign !== '');
}

/** A sign that types; line ends and other control signs that come with it stand for their keys or for nothing. */
function nameOf(sign: string): string {
  if (sign === ' ') return 'space';
  if (sign === '\r' || sign === '\n') return 'enter';
  return /^\p{Control}$/u.test(sign) ? '' : sign;
}
