import type { VerdictKind } from '@sogdia/core/model';
import { textWidth } from '../charts/layout/text/text-width.ts';
import { escaped } from './drawing/svg-text.ts';
import { verdictShapes } from './verdict-shapes.data.ts';

/** What a badge says: of what on its left, the verdict on its right, and both in one for who does not see it. */
export interface Badge {
  readonly left: string;
  readonly right: string;
  readonly title: string;
  readonly verdict: VerdictKind;
}

const height = 20;
const size = 11;
const padding = 7;
const mark = 15;

/** The grounds of the verdicts, dark enough for white text on a page of either theme. */
export const badgeGrounds: Readonly<Record<VerdictKind, string>> = {
  supported: '#167354',
  'supported-in-part': '#3d6b1f',
  contradicted: '#8a3b00',
  'rounding-sensitive': '#7a5208',
  'source-sensitive': '#0b6275',
  'not-independent': '#57606a',
  'not-checkable': '#57606a',
};

/** The ground of what a badge is about. */
export const badgeGround = '#1f2328';

/** A badge as a drawing that stands alone. */
export function badgeFile({ left, right, title, verdict }: Badge): string {
  const leftWidth = Math.ceil(textWidth(left, size)) + 2 * padding;
  const rightWidth = Math.ceil(textWidth(right, size)) + 2 * padding + mark;
  const width = leftWidth + rightWidth;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    `<clipPath id="corners"><rect width="${width}" height="${height}" rx="3"/></clipPath>`,
    '<g clip-path="url(#corners)">',
    `<rect width="${leftWidth}" height="${height}" fill="${badgeGround}"/>`,
    `<rect x="${leftWidth}" width="${rightWidth}" height="${height}" fill="${badgeGrounds[verdict]}"/>`,
    '</g>',
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="2.5" fill="none" stroke="#ffffff" stroke-opacity="0.25"/>`,
    `<g fill="#ffffff" font-family="Inter,Verdana,DejaVu Sans,sans-serif" font-size="${size}" font-weight="600">`,
    `<text x="${padding}" y="14" textLength="${leftWidth - 2 * padding}">${escaped(left)}</text>`,
    `<text x="${leftWidth + padding + mark}" y="14" textLength="${rightWidth - 2 * padding - mark}">${escaped(right)}</text>`,
    '</g>',
    `<path transform="translate(${leftWidth + padding} 4.5) scale(0.6875)" d="${verdictShapes[verdict]}" fill="none" stroke="#ffffff" stroke-width="2.4"/>`,
    '</svg>\n',
  ].join('');
}
