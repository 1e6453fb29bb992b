/** English: the texts of the files that programs read. */
export const enApi = {
  'api.title': 'For programs',
  'api.summary': 'Every view of the site with the receipt of each value, the checked statements, and the dataset, as files.',
  'api.about':
    'Plain files under one address: no key, no limit, the same numbers as on the pages, from the same build. A field is not renamed or removed under v1.',
  'api.index': 'The list of all files',
  'api.openapi': 'The description of the files, as OpenAPI 3.1',
  'api.claims': 'Every statement of the paper with its verdict and working',
  'api.view': 'A view: what was asked, in words, and a row for each value with its receipt',
  'api.views': ({ count }: { count: number }) => `${count} views, such as`,
  'api.part': 'A part of the dataset, as the engine reads it',
  'api.parts': ({ count }: { count: number }) => `The dataset in ${count} parts, such as`,
} as const;
