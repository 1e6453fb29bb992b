/** The colours of data, by name: the economies of the project, the two flows, and two spare ones for any other series. */
export const dataColors = ['kaz', 'uzb', 'kgz', 'tjk', 'tkm', 'ca5', 'export', 'import'] as const;
export type DataColor = (typeof dataColors)[number];

/** What a cell means; the theme says how that looks. `fill-` is the same colour as a background. */
export type Style =
  | 'plain'
  | 'faint'
  | 'strong'
  | 'headline'
  | 'title'
  | 'key'
  | 'border'
  | 'border-active'
  | 'cursor'
  | 'selected'
  | 'match'
  | 'missing'
  | 'warning'
  | 'error'
  | DataColor
  | `fill-${DataColor}`;
