import { palette } from './palette.data.ts';

/** A class of marks with the custom properties that it gives them. */
export type PaletteClass = readonly [name: string, properties: Readonly<Record<string, string>>];

const seriesNames = Object.keys(palette).filter((name) => name.startsWith('series-') && !name.startsWith('series-group'));

/** The hue of a series, by its style. */
export const hueClasses: readonly PaletteClass[] = seriesNames.map((name) => [name, { '--series': `var(--${name})` }]);

/** The colour of a value by its step up or down, with the ink that can be read on it. */
export const heatClasses: readonly PaletteClass[] = ['rise', 'fall'].flatMap((hue) =>
  [1, 2, 3, 4, 5].map((step): PaletteClass => {
    const ink = step === 5 ? 'page' : 'ink';
    return [`${hue}-${step}`, { '--heat': `var(--${hue}-${step})`, '--heat-ink': `var(--${ink})` }];
  }),
);

/** The colour of what a page says of a partner beside charts. */
export const economyClasses: readonly PaletteClass[] = seriesNames
  .filter((name) => name.startsWith('series-partner-'))
  .map((name) => [name.replace('series', 'economy'), { '--economy': `var(--${name})` }]);
