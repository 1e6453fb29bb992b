import { palette } from '../../charts/layout/palette.data.ts';
import { heatClasses, hueClasses, type PaletteClass } from '../../charts/layout/palette-classes.ts';

const colours = (side: 0 | 1): string =>
  Object.entries(palette)
    .map(([name, pair]) => `--${name}:${pair[side]}`)
    .join(';');

const rulesOf = (classes: readonly PaletteClass[]): string =>
  classes
    .map(
      ([name, properties]) =>
        `.${name}{${Object.entries(properties)
          .map((property) => property.join(':'))
          .join(';')}}`,
    )
    .join('');

/** The colours that a drawing is shown in: always the same, or those that its reader prefers. */
export type DrawnTheme = 'light' | 'dark' | 'preferred';

/** The styles that a drawing carries with it: those of `charts/chart.css`, for a file that stands alone. */
export function chartStyle(theme: DrawnTheme): string {
  return [
    `svg{${colours(theme === 'dark' ? 1 : 0)}}`,
    theme === 'preferred' ? `@media (prefers-color-scheme:dark){svg{${colours(1)}}}` : '',
    styles,
  ].join('');
}

const styles: string = [
  'svg{font-family:Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums}',
  '.key-sign{stroke:var(--muted);fill:none}.key-own{stroke:var(--ink);stroke-width:2.5}.key-mirror{stroke-width:2.5;stroke-dasharray:5 3}.key-joint{stroke-width:2}',
  '.key-hollow{stroke-width:2}.key-found{stroke:none;fill:var(--ink);font-weight:700}.key-band,.key-range,.key-unusual{fill:color-mix(in srgb,var(--muted) 26%,var(--page));stroke:none}.key-void{fill:url(#key-hatch)}.key-text{fill:var(--muted)}',
  '.chart{overflow:visible}.paper{fill:var(--page)}text{fill:var(--ink);font-size:12px}',
  '.heading{font:600 22px "Source Serif 4",Georgia,serif}.subtitle,.note,.tick{fill:var(--muted)}.subtitle{font-size:14px}.note{font-size:11px}',
  `.series{--series:var(--series-group)}${rulesOf(hueClasses)}.series-group.flow-import{--series:var(--series-group-second)}`,
  '.grid,.grid-column{stroke:var(--grid)}.zero{stroke:var(--muted);stroke-width:1.25}',
  '.line{fill:none;stroke:var(--series);stroke-width:2.25;stroke-linejoin:round;stroke-linecap:round}.record-partner .line{stroke-dasharray:6 4}',
  '.found{fill:var(--ink);font-weight:700;stroke:var(--page);stroke-width:2.5;paint-order:stroke}.marker{fill:var(--series);stroke:var(--page)}.marker.hollow{fill:var(--page);stroke:var(--series);stroke-width:1.75}',
  '.area{fill:var(--series);stroke:var(--page)}.flow-import .area{fill:color-mix(in srgb,var(--series) 55%,var(--page))}',
  '.area.alone{fill:color-mix(in srgb,var(--series) 18%,var(--page));stroke:none}.span{stroke:var(--series);stroke-width:2;stroke-opacity:.45}',
  '.period-name{font-weight:600}.row-name{font-weight:500}',
  `${rulesOf(heatClasses)}.heat{fill:var(--heat);stroke:var(--page);stroke-width:1.5}`,
  '.bar{fill:var(--series)}.bar.part{stroke:var(--page)}',
  '.bar.hollow{fill:color-mix(in srgb,var(--series) 22%,var(--page));stroke:var(--series);stroke-width:1.5}',
  '.value{font-weight:500}.value.inside{fill:var(--page)}.value.inside.on-hollow{fill:var(--ink)}',
  '.end-label,.value:not(.inside,.stage-year-4,.heat-value){paint-order:stroke;stroke:var(--page);stroke-width:4px;stroke-linejoin:round}.end-label{fill:var(--series);font-size:13px;font-weight:600}.leader{stroke:var(--series);stroke-opacity:.6}',
  '.hatch{stroke:var(--series,var(--muted));stroke-width:1.5}.stage{stroke:var(--series);stroke-width:1.25}.stage-4{fill:var(--series)}',
  '.stage-0{fill:color-mix(in srgb,var(--series) 14%,var(--page))}.stage-1{fill:color-mix(in srgb,var(--series) 28%,var(--page))}',
  '.stage-2{fill:color-mix(in srgb,var(--series) 46%,var(--page))}.stage-3{fill:color-mix(in srgb,var(--series) 68%,var(--page))}',
  '.stage-year-4{fill:var(--page)}.event-line{stroke:var(--muted);stroke-opacity:.4;stroke-dasharray:2 3}',
  '.unusual{fill:var(--series);fill-opacity:.1}.unusual-date{fill:var(--muted)}.range{fill:var(--series);fill-opacity:.18}.range.over-bar{fill:var(--ink);fill-opacity:.22}.joint{stroke:var(--muted);stroke-width:1.5}',
  '.tile-name{fill:var(--page);font-size:13px;font-weight:600}.line.bump{stroke-width:3}.line.context{stroke:var(--muted);stroke-opacity:.45;stroke-width:1.25}',
  '.value.heat-value,.heat-ink{fill:var(--heat-ink);paint-order:stroke;stroke:var(--heat);stroke-width:3px;stroke-linejoin:round}.way-ground{fill:none;stroke:var(--page);stroke-width:4;stroke-opacity:.6}.map-name{font-size:13px;font-weight:600}.region{stroke:var(--page);stroke-linejoin:round}',
  '.region.context{fill:var(--panel);stroke:var(--grid)}.region.absent{stroke:var(--muted)}.way{fill:none;stroke:var(--ink);stroke-width:1.5;stroke-linejoin:round}',
  '.way-gas-pipeline,.way-oil-pipeline{stroke:var(--differs);stroke-width:2}.way-oil-pipeline{stroke:var(--series-partner-4)}.way-road,.way-corridor{stroke:var(--muted)}',
  '.way.schematic{stroke-dasharray:5 4}.post{fill:var(--page);stroke:var(--ink);stroke-width:1.5}',
  '.event-mark text{fill:var(--muted)}.event-tick{fill:var(--muted)}',
].join('');
