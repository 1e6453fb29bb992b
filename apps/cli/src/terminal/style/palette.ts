import type { DataColor, ValueLevel } from './style.ts';

/** A colour among the 256 of xterm, with what that is in red, green and blue, and among the 16 of any terminal (SGR foreground code). */
export interface Color {
  readonly rgb: readonly [red: number, green: number, blue: number];
  readonly xterm: number;
  readonly basic: number;
}

/**
 * The colours of data. Each has a contrast of about 4 to 5 on black and on white, so that no background is assumed, and neighbours
 * differ in hue or lightness under deuteranopia; labels and markers say the same without colour. All are colours of the 256, which
 * look alike on every terminal that has them, 24-bit or not, and take half the bytes.
 */
export const palette: Readonly<Record<DataColor, Color>> = {
  kaz: { rgb: [0, 135, 215], xterm: 32, basic: 34 },
  uzb: { rgb: [215, 95, 0], xterm: 166, basic: 33 },
  kgz: { rgb: [0, 135, 95], xterm: 29, basic: 32 },
  tjk: { rgb: [175, 95, 215], xterm: 134, basic: 35 },
  tkm: { rgb: [135, 135, 0], xterm: 100, basic: 36 },
  ca5: { rgb: [95, 135, 135], xterm: 66, basic: 36 },
  export: { rgb: [0, 135, 135], xterm: 30, basic: 36 },
  import: { rgb: [135, 95, 215], xterm: 98, basic: 35 },
  reporter: { rgb: [0, 135, 215], xterm: 32, basic: 34 },
  partner: { rgb: [215, 95, 0], xterm: 166, basic: 33 },
};

/** A ground that numbers stand on, and whether they are white there. */
export interface Ground extends Color {
  readonly isDark: boolean;
}

/** The grounds of values by their level: a text on each has a contrast of at least 4.5. */
export const grounds: Readonly<Record<ValueLevel, Ground>> = {
  'rise-1': { rgb: [215, 255, 255], xterm: 195, basic: 36, isDark: false },
  'rise-2': { rgb: [175, 215, 215], xterm: 152, basic: 36, isDark: false },
  'rise-3': { rgb: [135, 175, 175], xterm: 109, basic: 36, isDark: false },
  'rise-4': { rgb: [95, 135, 135], xterm: 66, basic: 36, isDark: false },
  'rise-5': { rgb: [0, 95, 95], xterm: 23, basic: 36, isDark: true },
  'fall-1': { rgb: [255, 215, 175], xterm: 223, basic: 33, isDark: false },
  'fall-2': { rgb: [255, 175, 135], xterm: 216, basic: 33, isDark: false },
  'fall-3': { rgb: [215, 135, 95], xterm: 173, basic: 33, isDark: false },
  'fall-4': { rgb: [175, 95, 0], xterm: 130, basic: 33, isDark: true },
  'fall-5': { rgb: [95, 0, 0], xterm: 52, basic: 33, isDark: true },
};

/** Colours of the program itself. */
export const interfaceColors = {
  accent: { rgb: [95, 135, 215], xterm: 68, basic: 34 },
  border: { rgb: [118, 118, 118], xterm: 243, basic: 90 },
  faint: { rgb: [128, 128, 128], xterm: 244, basic: 90 },
  warning: { rgb: [175, 135, 0], xterm: 136, basic: 33 },
  error: { rgb: [215, 95, 95], xterm: 167, basic: 31 },
} as const satisfies Record<string, Color>;
