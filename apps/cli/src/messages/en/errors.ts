/** English: errors and what puts them right, notices, and what is said of settings. */
export const errorTexts = {
  'notice.written': ({ path, bytes }: { readonly path: string; readonly bytes: number }) => `wrote ${path} (${bytes} bytes)`,
  'notice.truncated': ({ shown, total }: { readonly shown: number; readonly total: number }) => `${shown} of ${total} rows shown`,
  'notice.changed': ({ text }: { readonly text: string }) => `sogdia: ${text}`,
  'notice.first-view': ({ query }: { readonly query: string }) =>
    `these data have no figures for the usual question; their first view is '${query}'`,
  'notice.no-effect': ({ parameter, reason }: { readonly parameter: string; readonly reason: string }) =>
    `sogdia: ${parameter} has no effect here. ${reason}`,
  'notice.no-rows': 'no rows match',
  'notice.no-rows-where': ({
    condition,
    field,
    held,
  }: {
    readonly condition: string;
    readonly field: string;
    readonly held: readonly string[];
  }) =>
    `no rows match ${condition}: ${held.length === 0 ? `${field} has no value here` : `${field} is ${held.slice(0, 12).join(', ')}${held.length > 12 ? ` or one of ${held.length - 12} more` : ''}`}`,
  'notice.mcp': 'waiting for an agent on stdin; see docs/agents.md for how to add sogdia to one',
  'notice.nearest': ({ names }: { readonly names: readonly string[] }) => `did you mean ${names.slice(0, 3).join(', ')}?`,
  'notice.no-claims': ({ asked }: { readonly asked: string | null }) =>
    `this dataset has no claims to check. You can check a text (sogdia check draft.md${asked === null ? '' : ` --data ${asked}`}), an expression ('export(REPORTER, PARTNER)[YEAR] > 100bn', with the codes of sogdia list economies), or your own claims (--file claims.yaml)`,
  'notice.typing': 'type or paste your text, then press Ctrl-D on an empty line',
  'notice.no-figure': ({ path }: { readonly path: string }) =>
    `we found no figure to check in ${path}. We look for amounts of money (USD 89.4 billion, $30bn), percentages (45 %, 12 per cent), multiples (doubled), fractions (a third) and ranks, in English; docs/checking-claims.md has an example`,
  'notice.data': ({ version, parts }: { readonly version: string; readonly parts: readonly string[] }) =>
    `data ${version}: ${parts.join(', ')}`,

  'error.old-node': ({ found }: { found: string }) =>
    `sogdia needs Node 22 or newer; this is Node ${found}. Install a newer Node, or in the repository run: npx -y pnpm@12.21.0 tui`,
  'error.where': 'where',
  'error.expected': 'expected',
  'error.why': 'why',
  'error.found': 'found',
  'error.remedy': 'fix',
  'error.crash': 'report',
  'error.more': ({ names, more }: { readonly names: readonly string[]; readonly more: number }) => `${names.join(', ')} and ${more} more`,
  'error.did-you-mean': ({ name }: { readonly name: string }) => `try ${name}`,
  'error.list': ({ command }: { readonly command: string }) => `see ${command}`,
  'error.nearest-view': ({ command }: { readonly command: string }) => `the nearest view is ${command}`,
  'error.usage': 'see sogdia help',
  'error.script': 'correct the line; sogdia help replay shows the form',
  'error.settings': 'correct the settings; docs/bulk-tables.md shows them',
  'error.file-exists': 'choose another name, or add --force to overwrite',
  'error.file-not-written': 'choose a folder that is there and that you can write to, or make it',
  'error.data': 'reinstall the program; sogdia verify shows which part is damaged',
  'error.input': 'correct the file there; docs/checking-claims.md shows the format',
  'error.unreadable': 'check the file name and the folder',
  'error.no-text': 'save it as plain text (draft.md, draft.txt), or paste it into sogdia check -',
  'error.too-long': 'split it, or check only the part with figures',
  'error.package': 'download the whole data package again from its publisher',
  'error.no-dataset': 'name a folder that contains dataset.json or datapackage.json; docs/opening-a-dataset.md shows one',
  'error.dataset': 'correct the file there; docs/opening-a-dataset.md has a full example',
  'error.output': ({ problem }: { readonly problem: string }) =>
    `sogdia: can’t write the output (${problem})\n  fix       free some space, or write somewhere else`,
  'error.expression': 'correct the expression at that position',
  'error.defect': 'this is a bug in sogdia: please report it; --debug shows where it happened',

  'config.problem': ({ path, problem }: { readonly path: string; readonly problem: string }) => `${path}: ${problem}`,
  'config.refused': ({ path, problem }: { readonly path: string; readonly problem: string }) => `ignored ${path}: ${problem}`,
  'config.unknown': ({ name, nearest: [first] }: { readonly name: string; readonly nearest: readonly string[] }) =>
    `unknown name ${name}${first === undefined ? '' : `; did you mean ${first}?`}`,
  'config.no-key': ({ action, key }: { readonly action: string; readonly key: string }) => `${action}: we can’t use ${key} as a key`,
  'config.conflict': ({ key, actions: [one, other] }: { readonly key: string; readonly actions: readonly [string, string] }) =>
    `${key} can’t be both ${one} and ${other}; both keep their usual keys`,
} as const;
