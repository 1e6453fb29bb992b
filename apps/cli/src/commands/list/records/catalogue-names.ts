/** What `sogdia list` can list. */
export const catalogueNames = [
  'topics',
  'targets',
  'scenarios',
  'views',
  'measures',
  'indicators',
  'economies',
  'goods',
  'metrics',
  'sources',
  'releases',
  'claims',
  'terms',
  'own',
] as const;
export type CatalogueName = (typeof catalogueNames)[number];
