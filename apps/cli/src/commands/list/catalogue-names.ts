/** What `sogdia list` can list. */
export const catalogueNames = ['views', 'measures', 'economies', 'metrics', 'sources', 'releases', 'claims'] as const;
export type CatalogueName = (typeof catalogueNames)[number];
