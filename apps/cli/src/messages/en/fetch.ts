/** A count with the word for what is counted. */
function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** English: the texts of fetching from a provider with the key of its user. */
export const fetchTexts = {
  'command.fetch': 'download from UN Comtrade with your own key; without --output or --apply it only shows the plan',
  'argument.provider':
    'the provider; SOGDIA_COMTRADE_URL sets another server (https:, or http: on this machine), SOGDIA_COMTRADE_PAUSE a pause longer than 6 seconds between calls',

  'option.reporters': 'whose figures, by code or name, joined by commas; a group means its members',
  'option.flows': 'flows, joined by commas; exports and imports if left out',
  'option.goods': 'goods, joined by commas: TOTAL (the default), a level such as AG2 (two digits), or codes',
  'option.classification': 'classification: HS as each reporter uses it (the default), SITC (S1 to S4, SS as reported), BEC (B4, B5)',
  'option.months': 'a month, or a range such as 2024-01..2024-06',
  'option.key-file': 'a file with only your key, or - for stdin; or set SOGDIA_COMTRADE_KEY. We never store or show the key',
  'option.tariff-lines': 'the tariff lines of each economy (its own codes of 8 to 10 digits) instead of six-digit codes',
  'option.files':
    'the files that UN Comtrade keeps of all trade of one economy in one period (a premium key): --output names a folder, --count lists them',
  'option.preview': 'without a key: at most 500 rows a call, so that large questions take many calls',
  'option.count': 'with your key: ask only how many rows there are, and download none',
  'option.restart': 'download again, even what an earlier run saved',

  'fetch.title': ({ host }: { readonly host: string }) => `Plan: what to ask UN Comtrade (${host})`,
  'fetch.flows': 'flows',
  'fetch.every-partner': 'every partner, including areas and the world as each reporter states it',
  'fetch.goods-of': ({ goods, classification }: { readonly goods: readonly string[]; readonly classification: string }) =>
    `${goods.join(', ')} of ${classification}`,
  'fetch.period-range': ({ first, last }: { readonly first: string; readonly last: string }) => `${first} to ${last}`,
  'fetch.periods-of': ({ periods, count, isMonths }: { readonly periods: string; readonly count: number; readonly isMonths: boolean }) =>
    `${periods} (${counted(count, isMonths ? 'month' : 'year')})`,
  'fetch.records-at-most': ({ records }: { readonly records: string }) => `at most ${records}`,
  'fetch.call-at-most': ({ records }: { readonly records: string }) => `at most ${records} ${records === '1' ? 'row' : 'rows'}`,
  'fetch.records-unknown': 'number not known in advance',
  'fetch.files': 'files',
  'fetch.files-of': ({ classification }: { readonly classification: string }) =>
    `one of each reporter and period: every partner, flow and code of ${classification}`,
  'fetch.kept': 'saved',
  'fetch.kept-calls': ({ count, calls, day }: { readonly count: number; readonly calls: number; readonly day: string }) =>
    `${count} of ${calls} calls already answered, the first on ${day}; --restart asks again`,
  'fetch.time': 'calls',
  'fetch.time-of': ({ calls, pause, time }: { readonly calls: number; readonly pause: string; readonly time: string }) =>
    calls < 2 ? `${calls}` : `${calls}, one every ${pause}: at least ${time}`,
  'fetch.key': 'key',
  'fetch.key-none': ({ variable }: { readonly variable: string }) => `none: set --key-file or ${variable}`,
  'fetch.key-unneeded': 'not needed: a call without a key gives at most 500 rows',
  'fetch.calls': 'Calls',
  'fetch.call-of': ({
    reporters,
    partners,
    flows,
    goods,
  }: {
    readonly reporters: number;
    readonly partners: number | null;
    readonly flows: number;
    readonly goods: number;
  }) =>
    [
      counted(reporters, 'reporter'),
      partners === null ? 'every partner' : counted(partners, 'partner'),
      counted(flows, 'flow'),
      counted(goods, 'code or level', 'codes or levels'),
    ].join(', '),
  'fetch.call-kept': 'saved',
  'fetch.more-calls': ({ count }: { readonly count: number }) => `and ${count} more`,
  'fetch.get-key':
    'To get a key, register at comtradedeveloper.un.org and subscribe to the product comtrade - v1. Your profile then shows the key. Save only the key in a file and add --key-file FILE, pipe it in with --key-file -, or set SOGDIA_COMTRADE_KEY. Or add --preview to do without a key.',
  'fetch.would-ask': 'We have asked for nothing yet. To go on, add to the same command',
  'fetch.would-write': 'to download one file that sogdia import can read',
  'fetch.would-list': 'to see which files there are and how large',
  'fetch.would-download': 'to download them into a folder, except those already there',
  'fetch.would-keep': 'to download and save the data as own:NAME',

  'fetch.no-key': 'no key for UN Comtrade',
  'fetch.odd-key': 'this is not a key',
  'fetch.key-places': '--key-file FILE, --key-file - for stdin, or SOGDIA_COMTRADE_KEY',
  'fetch.key-form': 'only the key, on one line',
  'fetch.type-key': 'type the key, then Ctrl-D:',
  'fetch.key-open': ({ path }: { readonly path: string }) => `other users of this machine can read ${path}; chmod 600 makes it private`,
  'fetch.no-key-file': ({ path, found }: { readonly path: string; readonly found: string }) => `no key in ${path} (${found})`,

  'fetch.progress-calls': ({ done, calls }: { readonly done: number; readonly calls: number }) => `${done} of ${calls} calls`,
  'fetch.progress-asking': ({ periods, bytes }: { readonly periods: string; readonly bytes: string | null }) =>
    `asking for ${periods}${bytes === null ? '' : `, ${bytes}`}`,
  'fetch.progress-next': ({ time }: { readonly time: string }) => `next in ${time}`,
  'fetch.progress-again': ({ time }: { readonly time: string }) => `trying again in ${time}`,
  'fetch.progress-left': ({ time }: { readonly time: string }) => `at least ${time} more`,

  'fetch.stopped': ({ done, calls }: { readonly done: number; readonly calls: number }) =>
    `stopped; ${done} of ${calls} calls are saved: run the same command to go on`,
  'fetch.kept-so-far': ({ done, calls }: { readonly done: number; readonly calls: number }) =>
    `${done} of ${calls} calls are saved: run the same command to go on`,
  'fetch.answered': ({
    records,
    bytes,
    calls,
    kept,
    split,
    host,
  }: {
    readonly records: string;
    readonly bytes: string;
    readonly calls: number;
    readonly kept: number;
    readonly split: number;
    readonly host: string;
  }) =>
    [
      `${records} ${records === '1' ? 'row' : 'rows'} (${bytes}) in ${counted(calls, 'answer')} from ${host}`,
      ...(kept === 0 ? [] : [`${kept} of them saved by an earlier run`]),
      ...(split === 0 ? [] : [`${split} ${split === 1 ? 'call was' : 'calls were'} too large and split in two`]),
    ].join('; '),
  'fetch.counted': ({ records, calls, host }: { readonly records: string; readonly calls: number; readonly host: string }) =>
    `${host} has ${records} ${records === '1' ? 'row' : 'rows'} for this question (${counted(calls, 'call')}); we downloaded none`,
  'fetch.empty': ({ count, names, more }: { readonly count: number; readonly names: readonly string[]; readonly more: number }) =>
    `${count === 1 ? 'One answer has' : `${count} answers have`} no rows: ${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
  'fetch.files-listed': ({ files, bytes, host }: { readonly files: number; readonly bytes: string; readonly host: string }) =>
    files === 0 ? `${host} keeps no file for this question` : `${host} keeps ${counted(files, 'file')} for this question (${bytes})`,
  'fetch.file-there': 'already there',
  'fetch.files-written': ({ files, path }: { readonly files: number; readonly path: string }) =>
    `${counted(files, 'file')} downloaded to ${path}`,
  'fetch.written': ({ path }: { readonly path: string }) => `Written to ${path}`,
  'fetch.next-look': 'shows what it contains',
  'fetch.next-keep': 'saves it',

  'error.fetch-no-key':
    'register at comtradedeveloper.un.org and subscribe to the product comtrade - v1: your profile then shows the key. Save only the key in a file and add --key-file FILE, pipe it in with --key-file -, or set SOGDIA_COMTRADE_KEY',
  'error.fetch-key-file': 'give the name of the file with the key; if you typed the key itself, delete it from your shell history',
  'error.fetch-key': 'check the key and its subscription at comtradedeveloper.un.org',
  'error.fetch-key-or-quota':
    'the key may be wrong or its quota used up: check both at comtradedeveloper.un.org; what we downloaded stays saved',
  'error.fetch-question': 'read the server’s answer; sogdia fetch without --output and --apply shows the plan',
  'error.fetch-later': 'run the same command later: it goes on from there',
  'error.fetch-network': 'check your network, then run the same command again: it goes on from there',
  'error.fetch-redirect': 'the server may be down or need a sign-in: open its address in a browser',
  'error.fetch-other': 'the server may be down: run the same command later, it goes on from there',
  'error.fetch-smaller': 'ask for less at once: name partners, or product codes instead of a level',
} as const;
