import { hexOf256, textWidth } from '../terminal/index.ts';

/** As high as the face of a terminal draws its lines and blocks, so that they touch. */
const [cell, row] = [8, 15] as const;

/** What begins a run of a style: its codes. */
const sgr = new RegExp(`${String.fromCharCode(27)}\\[([\\d;]*)m`);

/** The dots of a braille character by the bits of its code: from the left, and from the top. */
const dots = [0, 0, 0, 1, 1, 1, 0, 1].map((column, bit) => [2 + 4 * column, 2 + 3.75 * ([0, 1, 2, 0, 1, 2, 3, 3][bit] ?? 0)] as const);

/** Lines painted for a terminal of 256 colours, as a drawing: a text for each run of a style, and the dots of a chart one by one, so that no font has to have them. */
export function drawingOf(painted: string, title: string, description: string): string {
  const lines = painted.trimEnd().split('\n').map(runsOf);
  const width = (Math.max(...lines.flat().map(({ column, text }) => column + textWidth(text))) + 2) * cell;
  const height = (lines.length + 1) * row;
  const named = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
  const frame = `viewBox="-${cell} -4 ${width} ${height}" width="${width}" height="${height}" role="img"`;
  const font = 'font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13"';
  const paper = `<rect x="-${cell}" y="-4" width="100%" height="100%" fill="#fff"/>`;
  const body = lines.map((runs, at) => runs.map((run) => runAsSvg(run, at * row)).join(''));
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame} ${font}>${named}${paper}\n${body.join('\n')}\n</svg>\n`;
}

interface Run {
  readonly text: string;
  readonly column: number;
  readonly codes: readonly string[];
}

/** The runs of a line with the codes of their styles, each braille character one of its own. */
function runsOf(line: string): readonly Run[] {
  let [end, codes] = [0, ''];
  return line.split(sgr).flatMap((part, at) => {
    if (at % 2 === 1) codes = part;
    const texts = at % 2 === 1 ? [] : (part.match(/[\u2800-\u28ff]|[^\u2800-\u28ff]+/g) ?? []);
    return texts.map((text) => {
      end += textWidth(text);
      return { text, column: end - textWidth(text), codes: codes.split(';') };
    });
  });
}

function runAsSvg({ text, column, codes }: Run, top: number): string {
  const colorAfter = (kind: string): string | null => (codes.includes(kind) ? hexOf256(Number(codes[codes.indexOf(kind) + 2])) : null);
  const [fill, ground] = [colorAfter('38') ?? '#111', colorAfter('48')];
  const [left, length, bits] = [column * cell, textWidth(text) * cell, text.charCodeAt(0) - 0x2800];
  const dot = ([x, y]: (typeof dots)[number]): string => `<circle cx="${left + x}" cy="${top + y}" r="1.3" fill="${fill}"/>`;
  if (bits >= 0 && bits < 256) return dots.flatMap((place, bit) => (bits & (1 << bit) ? dot(place) : [])).join('');
  const behind = ground === null ? '' : `<rect x="${left}" y="${top}" width="${length}" height="${row}" fill="${ground}"/>`;
  if (text.trim() === '') return behind;
  const weight = codes.includes('1') ? ' font-weight="700"' : '';
  return `${behind}<text x="${left}" y="${top + 12}" textLength="${length}" xml:space="preserve" fill="${fill}"${weight}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
