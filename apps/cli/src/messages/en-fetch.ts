/** A count with the word for what is counted. */
function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** English: the texts of fetching from a provider with the key of its user. */
export const fetchTexts = {
  'command.fetch': 'ask UN Comtrade with a key of your own: without --output or --apply, tell what would be asked',
  'argument.provider':
    'from whom; SOGDIA_COMTRADE_URL names another server (https:, or http: on this machine), SOGDIA_COMTRADE_PAUSE more seconds between calls than 6',

  'option.reporters': 'whose records, by code or name, groups for their members; joined by commas',
  'option.flows': 'which flows, joined by commas; exports and imports where none is said',
  'option.goods': 'which goods: TOTAL (where none is said), a level such as AG2 (two digits), codes; joined by commas',
  'option.classification': 'of which classification: HS as each reporter has it (usual), SITC (S1 to S4, SS as reported), BEC (B4, B5)',
  'option.months': 'a month, or two such as 2024-01..2024-06',
  'option.key-file': 'the file that holds the key alone, - for stdin; else SOGDIA_COMTRADE_KEY holds it. Never written down or shown',
  'option.restart': 'ask anew for what an earlier run has kept as well',

  'fetch.title': ({ host }: { readonly host: string }) => `What would be asked of UN Comtrade (${host})`,
  'fetch.flows': 'flows',
  'fetch.every-partner': 'every partner, areas and the world as reporters state it among them',
  'fetch.goods-of': ({ goods, classification }: { readonly goods: readonly string[]; readonly classification: string }) =>
    `${goods.join(', ')} of ${classification}`,
  'fetch.period-range': ({ first, last }: { readonly first: string; readonly last: string }) => `${first} to ${last}`,
  'fetch.periods-of': ({ periods, count, isMonths }: { readonly periods: string; readonly count: number; readonly isMonths: boolean }) =>
    `${periods} (${counted(count, isMonths ? 'month' : 'year')})`,
  'fetch.records-at-most': ({ records }: { readonly records: string }) => `at most ${records}`,
  'fetch.call-at-most': ({ records }: { readonly records: string }) => `at most ${records} ${records === '1' ? 'record' : 'records'}`,
  'fetch.records-unknown': 'as many as there are: how many is not known beforehand',
  'fetch.kept': 'kept',
  'fetch.kept-calls': ({ count, calls, day }: { readonly count: number; readonly calls: number; readonly day: string }) =>
    `${count} of ${calls} calls are answered, the first on ${day}; --restart asks them anew`,
  'fetch.time': 'calls',
  'fetch.time-of': ({ calls, pause, time }: { readonly calls: number; readonly pause: string; readonly time: string }) =>
    calls < 2 ? `${calls}` : `${calls}, one each ${pause}: at least ${time}`,
  'fetch.key': 'key',
  'fetch.key-none': ({ variable }: { readonly variable: string }) => `none: neither --key-file nor ${variable} gives one`,
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
  'fetch.call-kept': 'kept',
  'fetch.more-calls': ({ count }: { readonly count: number }) => `and ${count} more`,
  'fetch.get-key':
    'To get a key, register at comtradedeveloper.un.org and subscribe there to the product comtrade - v1: your profile then shows it. Save it in a file of its own and add --key-file FILE, pipe it in with --key-file -, or set SOGDIA_COMTRADE_KEY.',
  'fetch.would-ask': 'Nothing was asked. To the same command, add',
  'fetch.would-write': 'to ask, and write one file that sogdia import reads',
  'fetch.would-keep': 'to ask, and keep the answers as own:NAME',

  'fetch.no-key': 'no key for UN Comtrade',
  'fetch.odd-key': 'what stands there is no key',
  'fetch.key-places': '--key-file FILE, --key-file - for stdin, or SOGDIA_COMTRADE_KEY',
  'fetch.key-form': 'the key alone, on one line',
  'fetch.type-key': 'the key, then Ctrl-D:',
  'fetch.key-open': ({ path }: { readonly path: string }) => `others of this machine may read ${path}; chmod 600 closes it`,
  'fetch.no-key-file': ({ path, found }: { readonly path: string; readonly found: string }) => `no key in ${path} (${found})`,

  'fetch.progress-calls': ({ done, calls }: { readonly done: number; readonly calls: number }) => `${done} of ${calls} calls`,
  'fetch.progress-asking': ({ periods, bytes }: { readonly periods: string; readonly bytes: string | null }) =>
    `asking for ${periods}${bytes === null ? '' : `, ${bytes}`}`,
  'fetch.progress-next': ({ time }: { readonly time: string }) => `next in ${time}`,
  'fetch.progress-again': ({ time }: { readonly time: string }) => `again in ${time}`,
  'fetch.progress-left': ({ time }: { readonly time: string }) => `at least ${time} more`,

  'fetch.stopped': ({ done, calls }: { readonly done: number; readonly calls: number }) =>
    `stopped; ${done} of ${calls} calls are kept: the same command goes on from there`,
  'fetch.kept-so-far': ({ done, calls }: { readonly done: number; readonly calls: number }) =>
    `${done} of ${calls} calls are kept: the same command goes on from there`,
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
      `${records} ${records === '1' ? 'record' : 'records'} (${bytes}) in ${counted(calls, 'answer')} of ${host}`,
      ...(kept === 0 ? [] : [`${kept} of them kept by an earlier run`]),
      ...(split === 0 ? [] : [`${split} ${split === 1 ? 'call was' : 'calls were'} too large and asked in halves`]),
    ].join('; '),
  'fetch.empty': ({ count, names, more }: { readonly count: number; readonly names: readonly string[]; readonly more: number }) =>
    `${count === 1 ? 'One answer has' : `${count} answers have`} no record: ${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
  'fetch.written': ({ path }: { readonly path: string }) => `Written to ${path}`,
  'fetch.next-look': 'tells what it holds',
  'fetch.next-keep': 'keeps it',

  'error.fetch-no-key':
    'register at comtradedeveloper.un.org and subscribe there to the product comtrade - v1: your profile shows the key. Save it as a file of its own and add --key-file FILE, pipe it in with --key-file -, or set SOGDIA_COMTRADE_KEY',
  'error.fetch-key-file':
    'name the file that holds the key; if this was the key itself, it stands in the history of your shell now: take it out',
  'error.fetch-key': 'look at the key, and at the subscription that it belongs to, at comtradedeveloper.un.org',
  'error.fetch-key-or-quota':
    'this may be the key, or the quota of calls that it has used up: look at both at comtradedeveloper.un.org; what is kept stays kept',
  'error.fetch-question': 'look at what the server says of the call; sogdia fetch without --output and --apply shows what is asked',
  'error.fetch-later': 'run the same command later: it goes on from what is kept',
  'error.fetch-network': 'look at the network, then run the same command again: it goes on from what is kept',
  'error.fetch-redirect': 'the server may be under maintenance or behind a page to sign in: open its address in a browser',
  'error.fetch-other': 'the server may be under maintenance: run the same command later, it goes on from what is kept',
  'error.fetch-smaller': 'ask for less at once: name the partners, or codes of goods instead of a level',
} as const;
