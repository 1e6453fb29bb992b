/** A colour of red, green and blue, 0 to 255 each, from `#rrggbb`. */
export function rgbOf(hex: string): readonly [red: number, green: number, blue: number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** Contrast of two colours by WCAG 2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, bright = 0] = [one, other].map(luminance).toSorted((left, right) => left - right);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = rgbOf(hex).map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The nearest of the 256 colours beyond the first sixteen, which every terminal paints as it likes: of the cube of six steps each, and of the greys. */
export function nearestOf256(hex: string): number {
  const rgb = rgbOf(hex);
  const distance = (code: number): number => rgbOf(hexOf256(code)).reduce((sum, part, at) => sum + (part - (rgb[at] ?? 0)) ** 2, 0);
  return Array.from({ length: 240 }, (_, index) => 16 + index).reduce((best, code) => (distance(code) < distance(best) ? code : best));
}

/** What one of the 256 colours beyond the first sixteen is: of the cube of six steps each, or a grey. */
export function hexOf256(code: number): string {
  const cube = [36, 6, 1].map((size) => Math.floor((code - 16) / size) % 6).map((step) => (step === 0 ? 0 : 55 + 40 * step));
  const rgb = code < 232 ? cube : [1, 1, 1].map(() => 8 + 10 * (code - 232));
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
