import type { View } from '@sogdia/core';

/**
 * The code that loads a view: R, Python and Stata read the CSV file of it, at an address or where it was saved; TypeScript and the terminal
 * compute it anew from its query.
 */
export function codeLines({ query, name }: Pick<View, 'query' | 'name'>, csv: string) {
  return [
    { language: 'R', code: `view <- read.csv("${csv}", na.strings = "")` },
    { language: 'Python', code: `import pandas as pd\nview = pd.read_csv("${csv}", float_precision="round_trip")` },
    { language: 'Stata', code: `import delimited "${csv}", varnames(1) bindquote(strict) encoding("utf-8") clear` },
    {
      language: 'TypeScript',
      code: [
        "import { computeView, decodeViewSpec, viewToRows } from '@sogdia/core';",
        "import { loadDataset, partsNeededBy, shippedScope } from '@sogdia/data';",
        `const spec = decodeViewSpec(shippedScope, '${query}');`,
        'const rows = viewToRows(computeView(await loadDataset(partsNeededBy(spec)), spec));',
      ].join('\n'),
    },
    { language: 'Terminal', code: `pnpm -s sogdia view ${name ?? `'${query}'`} --format csv` },
  ];
}
