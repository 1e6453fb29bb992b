import type { KeyRow } from '../../charts/key-rows-of.ts';
import { textWidth } from '../../charts/layout/text/text-width.ts';
import { escaped } from './svg-text.ts';

const fontSize = 12;
const signWidth = 26;
const gap = 8;
const rowHeight = 20;

/** The key of a drawing as markup, in rows of a width, and how high it is; nothing for no signs. */
export function svgKey(rows: readonly KeyRow[], width: number): { readonly markup: string; readonly height: number } {
  if (rows.length === 0) return { markup: '', height: 0 };
  let [x, y] = [0, 0];
  const items = rows.map(({ sign, text }) => {
    const room = signWidth + gap + Math.ceil(textWidth(text, fontSize)) + 3 * gap;
    if (x > 0 && x + room > width) [x, y] = [0, y + rowHeight];
    const item = `<g transform="translate(${x},${y})">${signs[sign]}<text class="key-text" x="${signWidth + gap}" y="14">${escaped(text)}</text></g>`;
    x += room;
    return item;
  });
  return { markup: `${hatch}${items.join('')}`, height: y + rowHeight };
}

const hatch =
  '<defs><pattern id="key-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" x2="0" y1="0" y2="6"/></pattern></defs>';

const line = (name: string): string => `<line class="key-sign key-${name}" x1="0" x2="${signWidth}" y1="10" y2="10"/>`;
const area = (name: string): string => `<rect class="key-sign key-${name}" width="${signWidth}" height="14" y="3"/>`;

const signs: Readonly<Record<KeyRow['sign'], string>> = {
  own: line('own'),
  mirror: line('mirror'),
  band: area('band'),
  range: area('range'),
  void: area('void'),
  unusual: area('unusual'),
  joint: '<line class="key-sign key-joint" x1="13" x2="13" y1="3" y2="17"/>',
  found: '<text class="key-sign key-found" x="13" y="14" text-anchor="middle">!</text>',
  hollow: '<circle class="key-sign key-hollow" cx="13" cy="10" r="4"/>',
};
