import { palette } from '../charts/layout/palette.data.ts';
import { economyClasses, heatClasses, hueClasses } from '../charts/layout/palette-classes.ts';

/** The style sheet of the palette: each colour in a light and a dark page, and the classes that give a mark its colour. */
export function paletteSheet(): string {
  const colours = Object.entries(palette).map(([name, [light, dark]]) => [`--${name}`, `light-dark(${light}, ${dark})`]);
  return [
    '/* Written by scripts/write-palette.ts from charts/layout/palette.data.ts. */',
    rule(':root', Object.fromEntries(colours)),
    rule('.series', { '--series': 'var(--series-group)' }),
    ...[...hueClasses, ...heatClasses, ...economyClasses].map(([name, properties]) => rule(`.${name}`, properties)),
  ].join('\n');
}

function rule(selector: string, properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}
