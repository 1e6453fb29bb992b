/** English: what an agent reads of the tools, the resource and the prompts of `sogdia mcp`. */
export const mcpTexts = {
  'mcp.instructions': ({ version }: { readonly version: string }) =>
    `Trade figures with a source for each (data ${version}). Find with search, read with view, cite with receipt, check a text with check. Two sides record the same trade and disagree: say whose figures you use. A value is null with a reason where nobody published one; never fill it in. sogdia://views explains queries.`,
  'mcp.search':
    'Find what the data can answer: views, topics, economies, claims, indicators, goods; or a question such as "exports to NAME 2023". Gives for each the tool and its input.',
  'mcp.view':
    'Figures of a view, by its name, in words, or by a query (measure=export&partners=CODE&years=2013-2023&record=both; see sogdia://views). Values are in the plain unit of their line; status says how good each is; null has a reason.',
  'mcp.receipt':
    'Where one value comes from. Address: query, period and line (id from view; not needed for one line). deep gives every source cell and a citation.',
  'mcp.check': ({ figures, claims }: { readonly figures: readonly string[]; readonly claims: readonly string[] }) =>
    `Check each figure in a text, or one claim by its id. Verdicts of figures: ${figures.join(', ')}. Of claims: ${claims.join(', ')}.`,
  'mcp.left': ({ left }: { readonly left: number }) => `${left} more left out: ask for less at once (fewer years, partners, words)`,
  'mcp.instead': ({ query }: { readonly query: string }) => `view answers the nearest: ${query}`,
  'mcp.find': 'search finds the names',
  'mcp.no-view': ({ tool }: { readonly tool: string }) => `a query, the name of a view, or a question; ${tool} answers this`,

  'mcp.language': 'The language of views',
  'mcp.language-head':
    'A query joins name=value with &, lists with commas: measure=export&partners=CODE,CODE&years=2013-2023&record=both. Leave out what is usual. Parameters:',
  'mcp.language-economies': ({ codes }: { readonly codes: readonly string[] }) => `Economies: ${codes.join(', ')}.`,
  'mcp.language-views': 'Views with names, and examples of queries:',
  'mcp.language-receipts': 'The address of a value is its query, period and line id, such as export-CODE-reporter: give these to receipt.',

  'serve.open': ({ address }: { readonly address: string }) => `sogdia answers at ${address} (stop with Ctrl-C)`,

  'mcp.brief-help': 'A short brief on an economy’s trade, with the source of each number',
  'mcp.brief': ({ economy }: { readonly economy: string }) =>
    `Write a brief of at most 200 words on the trade of ${economy}. Use search and view for the figures of both sides, and receipt to cite each number you print. Say whose figures they are, where the two sides differ, and what is missing. Then run check on your text and correct what is off.`,
  'mcp.check-text-help': 'Check the figures of a text',
  'mcp.check-text': ({ text }: { readonly text: string }) =>
    `Run check on the text below. List each figure with its verdict and the figure of our data; for those that are off, propose a corrected sentence with its receipt. Do not judge what could not be checked.\n\n${text}`,
} as const;
