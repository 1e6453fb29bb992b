/** The colours of data, by name: the economies of the project, the two flows, and the figures of the two sides. */
export const dataColors = ['kaz', 'uzb', 'kgz', 'tjk', 'tkm', 'ca5', 'export', 'import', 'reporter', 'partner'] as const;
export type DataColor = (typeof dataColors)[number];

/** The levels of values that are told by colour, from zero upwards and below it. */
export const valueLevels = ['rise-1', 'rise-2', 'rise-3', 'rise-4', 'rise-5', 'fall-1', 'fall-2', 'fall-3', 'fall-4', 'fall-5'] as const;
export type ValueLevel = (typeof valueLevels)[number];

/** What a cell means; the theme says how that looks. `fill-` is the same colour as a background. */
export type Style =
  | 'plain'
  | 'faint'
  | 'strong'
  | 'headline'
  | 'title'
  | 'key'
  /** The tab that is open; the value of a field of the question. */
  | 'tab'
  | 'field'
  | 'border'
  | 'border-active'
  | 'cursor'
  | 'selected'
  | 'match'
  | 'missing'
  /** A rise and a fall. */
  | 'good'
  | 'bad'
  | 'warning'
  | 'error'
  | DataColor
  | ValueLevel
  | `fill-${DataColor}`;

/** What lies behind a cell: the page of the terminal itself, the row under the cursor, a bar at the edge of the screen, a menu. */
export type Ground = 'page' | 'row' | 'bar' | 'menu';
