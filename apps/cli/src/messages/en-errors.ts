/** English: errors and what puts them right, notices, and what is said of settings. */
export const errorTexts = {
  'notice.written': ({ path, bytes }: { readonly path: string; readonly bytes: number }) => `wrote ${path} (${bytes} bytes)`,
  'notice.truncated': ({ shown, total }: { readonly shown: number; readonly total: number }) => `${shown} of ${total} rows shown`,
  'notice.changed': ({ text }: { readonly text: string }) => `sogdia: ${text}`,
  'notice.no-effect': ({ parameter, reason }: { readonly parameter: string; readonly reason: string }) =>
    `sogdia: ${parameter} changes nothing here. ${reason}`,
  'notice.no-rows': 'no row is left',
  'notice.no-claims': ({ asked }: { readonly asked: string | null }) =>
    `these data bring no claims of their own. What is checked against them: a text (sogdia check draft.md${asked === null ? '' : ` --data ${asked}`}), an expression ('export(REPORTER, PARTNER)[YEAR] > 100bn', with the codes of sogdia list economies), or claims of yours (--file claims.yaml)`,
  'notice.typing': 'reading what you type; end it with Ctrl-D on a line of its own',
  'notice.no-figure': ({ path }: { readonly path: string }) =>
    `nothing to check in ${path}: the figures of a text are amounts of money (USD 89.4 billion, $30bn), percentages (45 %, 12 per cent), multiples (doubled), fractions (a third) and ranks, in English; docs/checking-claims.md shows a text`,
  'notice.data': ({ version, parts }: { readonly version: string; readonly parts: readonly string[] }) =>
    `data ${version}: ${parts.join(', ')}`,

  'error.old-node': ({ found }: { found: string }) =>
    `sogdia needs Node 22 or newer; this is Node ${found}. Install a newer Node, or run it in the repository with: npx -y pnpm@12.21.0 tui`,
  'error.where': 'where',
  'error.expected': 'expected',
  'error.found': 'found',
  'error.remedy': 'fix',
  'error.crash': 'report',
  'error.more': ({ names, more }: { readonly names: readonly string[]; readonly more: number }) => `${names.join(', ')} and ${more} more`,
  'error.did-you-mean': ({ name }: { readonly name: string }) => `did you mean ${name}?`,
  'error.list': ({ command }: { readonly command: string }) => `see ${command}`,
  'error.nearest-view': ({ command }: { readonly command: string }) => `the nearest view is ${command}`,
  'error.usage': 'see sogdia help',
  'error.settings': 'correct the settings; docs/bulk-tables.md shows them',
  'error.file': 'choose another name, or add --force to overwrite',
  'error.data': 'install the program again; sogdia verify tells which part is damaged',
  'error.input': 'correct the file at that place; docs/checking-claims.md shows the form',
  'error.unreadable': 'check the name and the folder',
  'error.no-text': 'save it as plain text, such as draft.md or draft.txt; or paste it into sogdia check -',
  'error.too-long': 'split it, or take the part that holds the figures',
  'error.package': 'take the data package again from where it was published, with all of its files',
  'error.no-dataset': 'name the folder in which dataset.json or datapackage.json lies; docs/opening-a-dataset.md shows one',
  'error.dataset': 'correct the file at that place; docs/opening-a-dataset.md shows a whole dataset step by step',
  'error.output': ({ problem }: { readonly problem: string }) =>
    `sogdia: can't write the output (${problem})\n  fix       make room there, or write to another place`,
  'error.expression': 'correct the expression at that position',
  'error.defect': 'this is a defect of the program: please report it; --debug shows where it happened',

  'config.problem': ({ path, problem }: { readonly path: string; readonly problem: string }) => `${path}: ${problem}`,
  'config.refused': ({ path, problem }: { readonly path: string; readonly problem: string }) => `${path} is left aside: ${problem}`,
  'config.unknown': ({ name, nearest: [first] }: { readonly name: string; readonly nearest: readonly string[] }) =>
    `unknown name ${name}${first === undefined ? '' : `; did you mean ${first}?`}`,
  'config.no-key': ({ action, key }: { readonly action: string; readonly key: string }) => `${action}: ${key} is no key that can be set`,
  'config.conflict': ({ key, actions: [one, other] }: { readonly key: string; readonly actions: readonly [string, string] }) =>
    `${key} cannot be both ${one} and ${other}; they keep the keys of the program`,
} as const;
