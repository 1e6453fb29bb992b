/** English: the texts of the files that programs read. */
export const enApi = {
  'api.title': 'For programs',
  'api.summary': 'Every view of the site with the receipt of each value, the checked statements, and the dataset, as files.',
  'api.about':
    'Plain files under one address: no key, no limit, the same numbers as on the pages, from the same build. A field is not renamed or removed under v1.',
  'api.dataset':
    'Both records of trade by year and month, goods as far as sources tell them apart, indicators, places, events and checked statements; each figure with its source, its release and its terms.',
  'api.guide':
    'Every number has a receipt: the cells of sources that it was computed from, the formula, and what other sources say of the same cell. A figure that is missing is missing with a reason, never zero. Figures of two economies on one flow differ, and both are shown; say whose record a figure is from when it is quoted.',
  'api.pages': 'What stands behind the figures',
  'api.index': 'The list of all files',
  'api.openapi': 'The description of the files, as OpenAPI 3.1',
  'api.claims': 'Every statement of the paper with its verdict and working',
  'api.view': 'A view: what was asked, in words, and a row for each value with its receipt',
  'api.views': ({ count }: { count: number }) => `${count} views, such as`,
  'api.part': 'A part of the dataset, as the engine reads it',
  'api.parts': ({ count }: { count: number }) => `The dataset in ${count} parts, such as`,
} as const;
