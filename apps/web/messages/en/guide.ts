/** English: the pages that follow one number to where it comes from. */
export const enGuide = {
  'guide.nav': 'Follow one number',
  'guide.title': ({ value, subject }: { value: string; subject: string }) => `Follow one number: ${value}, ${subject}`,
  'guide.about':
    'From the sentence that states it down to the cell of the source, and across to what the other side recorded. Every step is the one that all numbers here go through, drawn from the data as they are.',
  'guide.sentence': 'The sentence',
  'guide.sentence-about': ({ section }: { section: string }) => `It stands in “${section}”. In other words than the text’s, it says:`,
  'guide.claim': 'The sentence as a formula',
  'guide.claim-about':
    'What it says is written as a formula over the data, so that it can be computed. With the figures filled in it reads:',
  'guide.verdict': 'The verdict',
  'guide.verdict-about': 'The formula holds within the digits that the text prints, or it does not.',
  'guide.verdict-open': ({ id }: { id: string }) => `${id}: its working, and what it comes to in other readings`,
  'guide.view': 'The chart that it is a point of',
  'guide.view-open': ({ label }: { label: string }) => `${label} with its words, its files and other readings`,
  'guide.receipt': 'The receipt of the point',
  'guide.receipt-about': 'How the number came about. Each part that it is made of opens a receipt of its own.',
  'guide.cells': 'The cells of the sources',
  'guide.cells-about': 'Where the receipt ends: figures with the digits as they were printed, each with who printed it and when.',
  'guide.cell-release': 'Release',
  'guide.partner': 'What the other side recorded',
  'guide.partner-about':
    'The same flow stands in the partner’s own record. That the two differ is shown; why is not known from the figures.',
  'guide.partner-open': 'Both records of every flow',
  'guide.terminal': 'The same in the terminal',
} as const;
