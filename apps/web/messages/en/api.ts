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

  // the dataset as tables
  'tables.title': 'As tables',
  'tables.about':
    'Every figure as comma-separated values, a file for each kind of row and part of the data, with its source and its release in each row. The codebook says of each column what it means, its unit and the values that it may have. The trade among all economies of the world, and the goods in detail, are in the archive alone.',
  'tables.file': 'File',
  'tables.archive': 'All tables as one archive',
  'tables.read-me': ({ version, hash }: { version: string; hash: string }) =>
    [
      `Sogdia, data version ${version}`,
      `Content ${hash}`,
      '',
      'codebook.csv says of each column what it means, its unit and the values that it may have.',
      'sources.csv says who published each figure and under which terms; releases.csv when each became known.',
      'Encoding UTF-8, separator comma, decimal point, an empty field where there is nothing.',
      '',
    ].join('\n'),

  // a view in pages of others
  'embed.title': 'A view of Sogdia',
  'embed.failed': 'This view could not be shown: its address asks for none, or the data could not be fetched.',
  'embed.version': ({ version }: { version: string }) => `Data version ${version}.`,
  'embed.whole': 'The whole view on Sogdia',
  'embed.newer': ({ day, count, label }: { day: string; count: number; label: string }) =>
    `Shown as known on ${day}. Since then ${count === 1 ? `a newer release has become known: ${label}` : `${count} newer releases have become known, such as ${label}`}.`,
  'take.embed': 'In a page of your own',
  'take.embed-about':
    'A frame as wide as its place, of a fixed ratio. The script, once for a page, gives each frame the height of what it shows.',
  'take.embed-live': 'live: follows every new release',
  'take.embed-pinned': ({ day }: { day: string }) => `pinned: as known on ${day}, and says when a newer release is out`,

  // a view taken away: its files, pictures and lines of code
  'files.publishers': ({ named, more }: { named: string; more: number }) =>
    `Published by ${named}${more === 0 ? '' : ` and ${more} more, named in the files of the data`}.`,
  'files.picture-foot': ({ version, hash, address }: { version: string; hash: string; address: string }) =>
    `Sogdia, data version ${version} (content ${hash}). ${address}`,
  'take.more': 'Workbook, pictures, code',
  'take.loading': 'Fetching the data and computing the view.',
  'take.failed': 'The data could not be fetched.',
  'take.files': 'Files',
  'take.xlsx': 'a workbook with the data and their sources',
  'take.svg': 'the chart as a drawing, letters inside',
  'take.zip': 'all of these files and pictures',
  'take.making': 'Making the file.',
  'take.made': ({ name }: { name: string }) => `Saved as ${name}.`,
  'take.not-made': 'The file could not be made in this browser.',
  'take.pictures': 'Pictures',
  'take.theme': 'Colours',
  'take.theme-light': 'light',
  'take.theme-dark': 'dark',
  'take.frame-standard': 'for a text',
  'take.frame-square': 'square',
  'take.frame-social': 'for a link',
  'take.code': 'In code',
  'take.code-address': 'The lines for R, Python and Stata read the CSV file at its address.',
  'take.code-saved': ({ name }: { name: string }) => `The lines for R, Python and Stata read the CSV file where it was saved as ${name}.`,
} as const;
