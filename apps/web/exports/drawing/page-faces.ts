import { fetchExportedBytes } from '../../lib/fetch-exported-page.ts';

/** The families that drawings are set in, as `chart-style.ts` names them, with the names under which a page may have them. */
const families: Readonly<Record<string, RegExp>> = { Inter: /^"?inter/i, '"Source Serif 4"': /^"?source.?serif/i };

/**
 * The rules for the faces of the page's letters with the faces inside, for a drawing that is read or painted away from the page. A face that
 * cannot be fetched is left out; the drawing then takes one of its reader's.
 */
export async function pageFaces(): Promise<string> {
  const stacks = getComputedStyle(document.documentElement);
  const named = `${stacks.getPropertyValue('--text')} ${stacks.getPropertyValue('--heading')}`;
  const isNamed = ({ style }: CSSFontFaceRule): boolean => named.includes(style.getPropertyValue('font-family').replaceAll('"', ''));
  const rules = [...document.styleSheets].flatMap(rulesOf).filter((rule) => rule instanceof CSSFontFaceRule);
  const faces = await Promise.all(rules.filter(isNamed).map(faceOf));
  return faces.join('');
}

function rulesOf(sheet: CSSStyleSheet | CSSGroupingRule): readonly CSSRule[] {
  return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSGroupingRule ? rulesOf(rule) : [rule]));
}

async function faceOf({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const name = style.getPropertyValue('font-family');
  const family = Object.entries(families).find(([, pattern]) => pattern.test(name))?.[0];
  const source = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (family === undefined || source === undefined) return '';
  const bytes = await fetchExportedBytes(new URL(source, parentStyleSheet?.href ?? location.href).href).catch(() => null);
  if (bytes === null) return '';
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const letters = style.getPropertyValue('unicode-range');
  const range = letters === '' ? '' : `unicode-range:${letters};`;
  return `@font-face{font-family:${family};${range}font-weight:${style.getPropertyValue('font-weight') || '400'};src:url(data:font/woff2;base64,${text}) format("woff2")}`;
}
