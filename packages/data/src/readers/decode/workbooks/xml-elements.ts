/** An element of a text in XML: its attributes, what is between its tags, and from where to where it goes. */
export interface XmlElement {
  readonly attributes: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The elements of a name, in their order; those inside another of the same name are part of it. Of one that is not closed nothing is given, nor of what follows.
 * Each character is looked at a few times at most, whatever the text is: a pattern would begin anew at every tag that nobody closes.
 * @example [...elementsIn('<r a="1"><c/>x</r>', 'r')] // => [{ attributes: ' a="1"', content: '<c/>x', start: 0, end: 18 }]
 */
export function* elementsIn(text: string, name: string): Generator<XmlElement> {
  const [open, close] = [`<${name}`, `</${name}>`];
  for (let at = text.indexOf(open); at >= 0; ) {
    const behind = at + open.length;
    const end = text.indexOf('>', behind);
    if (end < 0) return;
    if (!/[\s/>]/.test(text.charAt(behind))) {
      at = text.indexOf(open, behind);
      continue;
    }
    const isEmpty = text.charAt(end - 1) === '/';
    const closed = isEmpty ? end : text.indexOf(close, end);
    if (closed < 0) return;
    const next = isEmpty ? end + 1 : closed + close.length;
    const attributes = text.slice(behind, isEmpty ? end - 1 : end);
    yield { attributes, content: isEmpty ? '' : text.slice(end + 1, closed), start: at, end: next };
    at = text.indexOf(open, next);
  }
}

/**
 * A text without its elements of a name.
 * @example withoutElements('a<b>c</b>d', 'b') // => 'ad'
 */
export function withoutElements(text: string, name: string): string {
  let [rest, at] = ['', 0];
  for (const { start, end } of elementsIn(text, name)) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

const patterns = new Map<string, RegExp>();

/**
 * The value of an attribute, with its letters in place of their codes; empty where there is none.
 * @example attributeOf(' name="a &amp; b"', 'name') // => 'a & b'
 */
export function attributeOf(attributes: string, name: string): string {
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`);
  patterns.set(name, pattern);
  return plainText(pattern.exec(attributes)?.[1] ?? '');
}

const letters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * A text with letters in place of their codes.
 * @example plainText('&lt;&#65;&#x42;') // => '<AB'
 */
export function plainText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (digits !== undefined) return String.fromCodePoint(Number(digits));
    return letters.get(name ?? '') ?? whole;
  });
}
