/** English: the texts of the files that programs read. */
export const enApi = {
  'nav.api': 'API and downloads',
  'api.title': 'For developers',
  'api.summary': 'Every view with a receipt for each value, the checked statements and the dataset, as files.',
  'api.about':
    'Plain files at one address. No key, no limit, and the same numbers as the pages. Any web page may load them. We do not rename or remove fields in v1.',
  'api.dataset':
    'Both sides’ trade figures by year and month, products where sources list them, indicators, places, events and checked statements. Each figure has its source, edition and terms.',
  'api.guide':
    'Every number has a receipt with the source figures behind it, the formula, and what other sources say. A missing figure has a reason and is never zero. Two economies’ figures for one flow differ, and we show both. When you quote a figure, say whose it is.',
  'api.pages': 'Behind the figures',
  'api.texts': 'Views as plain text',
  'api.worked': 'Three worked questions',
  'api.ask-gap': ({ flow }: { flow: string }) => `${flow}: what does each side say?`,
  'api.worked-text': ({ address, answer }: { address: string; answer: string }) => `Read ${address}. Answer: ${answer}`,
  'api.index': 'The list of all files',
  'api.openapi': 'OpenAPI 3.1 description of the files',
  'api.claims': 'Every statement of the paper with its verdict and working',
  'api.view': 'A view: its settings, a summary, and a row for each value with its receipt',
  'api.views': ({ count }: { count: number }) => `${count} views, such as`,
  'api.values': 'The same view without receipts: a smaller file',
  'api.text': 'The same view as plain text: heading, sentences, table, notes and sources',
  'api.pinned': ({ version }: { version: string }) => `The same view of data version ${version}, as JSON, CSV, text or drawing`,
  'api.plain-guide': 'This list for language models, with three worked questions',
  'api.language': 'Codes and numbers are the same in every language. Titles, headlines and notes in these files are in English.',
  'api.stays': ({ version }: { version: string }) =>
    `What stays: files under /v/${version}/ keep the figures of data version ${version}, so cite these. What moves: files under /api/ and /files/ and live embeds change with each data version.`,
  'api.part': 'A part of the dataset, as the engine reads it',
  'api.parts': ({ count }: { count: number }) => `The dataset in ${count} parts, such as`,

  // the dataset as tables
  'tables.title': 'As tables',
  'tables.about':
    'Every figure as CSV, with one file for each kind of row and part of the data. Each row names its source and edition. The codebook explains the columns, units and allowed values. World trade and detailed product data are only in the archive.',
  'tables.file': 'File',
  'tables.archive': 'All tables in one archive',
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
  'embed.failed': 'We couldn’t show this view. Its address is incomplete, or the data did not load. Check the address or reload.',
  'embed.version': ({ version }: { version: string }) => `Data version ${version}.`,
  'embed.whole': 'Open this view on Sogdia',
  'embed.newer': ({ day, count, label }: { day: string; count: number; label: string }) =>
    `Shown as known on ${day}. Since then ${count === 1 ? `a newer edition has appeared: ${label}` : `${count} newer editions have appeared, such as ${label}`}.`,
  'take.embed': 'Embed',
  'take.embed-about':
    'The first fits its height, and is a picture or a link where scripts are off. The second is a plain frame with a fixed ratio.',
  'take.embed-live': 'live: updates with every new edition',
  'take.embed-pinned': ({ day }: { day: string }) => `pinned: as known on ${day}, with a note when a newer edition is out`,
  'take.embed-version': ({ version }: { version: string }) => `picture of data version ${version}, which stays`,

  // a view taken away: its files, pictures and lines of code
  'files.publishers': ({ named, more }: { named: string; more: number }) =>
    `Published by ${named}${more === 0 ? '' : ` and ${more} more, named in the data files`}.`,
  'files.picture-foot': ({ version, hash, address }: { version: string; hash: string; address: string }) =>
    `Sogdia, data version ${version} (content ${hash}). ${address}`,
  'take.more': 'Workbook, images, code',
  'take.loading': 'Loading the data…',
  'take.failed': 'We couldn’t load the data. Reload the page to try again.',
  'take.files': 'Files',
  'take.xlsx': 'a workbook with the data and sources',
  'take.svg': 'the chart as a vector image, with its fonts',
  'take.zip': 'all these files and images',
  'take.making': 'Making the file…',
  'take.made': ({ name }: { name: string }) => `Saved as ${name}.`,
  'take.not-made': 'This browser couldn’t make the file. Try another format or browser.',
  'take.pictures': 'Images',
  'take.theme': 'Colours',
  'take.theme-light': 'light',
  'take.theme-dark': 'dark',
  'take.frame-standard': 'standard',
  'take.frame-square': 'square',
  'take.frame-social': 'link preview',
  'take.code': 'In code',
  'take.code-address': 'The R, Python and Stata code reads the CSV file from its address.',
  'take.code-saved': ({ name }: { name: string }) => `The R, Python and Stata code reads the CSV file saved as ${name}.`,
} as const;
