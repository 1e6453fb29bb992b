import type { fetchTexts } from '../en/fetch.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Chinese: the texts of fetching from a provider with the key of its user. */
export const zhFetch = {
  'command.fetch': '用自己的密钥从 UN Comtrade 下载；不加 --output 或 --apply 时只显示计划',
  'argument.provider': '提供方；SOGDIA_COMTRADE_URL 可另设服务器（https:，或本机的 http:），SOGDIA_COMTRADE_PAUSE 可把请求间隔设为6秒以上',

  'option.reporters': '按哪些报告方的记录，用代码或名称，以逗号分隔；填组名即指其全部成员',
  'option.flows': '流向，以逗号分隔；省略时为出口和进口',
  'option.goods': '商品，以逗号分隔：TOTAL（默认），级别如 AG2（两位编码），或具体编码',
  'option.classification': '商品分类：各报告方所用的 HS（默认），SITC（S1 至 S4，SS 为原报分类），BEC（B4、B5）',
  'option.months': '一个月份，或区间如 2024-01..2024-06',
  'option.key-file': '只含密钥的文件，或 - 表示 stdin；也可设 SOGDIA_COMTRADE_KEY。程序不保存也不显示密钥',
  'option.tariff-lines': '各经济体自己的税目（8至10位编码），而不是6位编码',
  'option.files': 'UN Comtrade 按报告方和时期保存的整份文件（需付费密钥）：--output 指定文件夹，--count 只列出文件',
  'option.preview': '不用密钥：每次请求最多500行，所以大的问题要请求很多次',
  'option.count': '用您的密钥只询问行数，不下载数据',
  'option.restart': '全部重新下载，包括上次已保存的部分',

  'fetch.title': ({ host }) => `计划：向 UN Comtrade（${host}）请求的内容`,
  'fetch.flows': '流向',
  'fetch.every-partner': '全部贸易伙伴，含各报告方列出的地区和世界合计',
  'fetch.goods-of': ({ goods, classification }) => `${classification}：${goods.join('、')}`,
  'fetch.period-range': ({ first, last }) => `${first} 至 ${last}`,
  'fetch.periods-of': ({ periods, count, isMonths }) => `${periods}（${count}${isMonths ? '个月' : '年'}）`,
  'fetch.records-at-most': ({ records }) => `至多${records}`,
  'fetch.call-at-most': ({ records }) => `至多${records}行`,
  'fetch.records-unknown': '数量无法预知',
  'fetch.files': '文件',
  'fetch.files-of': ({ classification }) => `每个报告方每个时期一份：${classification}的全部编码、全部贸易伙伴和流向`,
  'fetch.kept': '已保存',
  'fetch.kept-calls': ({ count, calls, day }) => `${calls}次请求中已有${count}次有结果，最早为${day}；--restart 可重新请求`,
  'fetch.time': '请求',
  'fetch.time-of': ({ calls, pause, time }) => (calls < 2 ? `${calls}次` : `${calls}次，每${pause}一次：至少${time}`),
  'fetch.key': '密钥',
  'fetch.key-none': ({ variable }) => `无：请设 --key-file 或 ${variable}`,
  'fetch.key-unneeded': '不需要：不用密钥时每次请求最多500行',
  'fetch.calls': '各次请求',
  'fetch.call-of': ({ reporters, partners, flows, goods }) =>
    [`${reporters}个报告方`, partners === null ? '全部贸易伙伴' : `${partners}个贸易伙伴`, `${flows}个流向`, `${goods}个编码或级别`].join(
      '，',
    ),
  'fetch.call-kept': '已保存',
  'fetch.more-calls': ({ count }) => `另有${count}次`,
  'fetch.get-key':
    '取得密钥：在 comtradedeveloper.un.org 注册并订阅产品 comtrade - v1，个人资料页即显示密钥。把密钥单独存为文件并加 --key-file FILE，或以 --key-file - 由管道传入，或设 SOGDIA_COMTRADE_KEY。也可加 --preview，不用密钥。',
  'fetch.would-ask': '尚未请求任何内容。要继续，请在同一命令后加',
  'fetch.would-write': '下载为一个文件，可用 sogdia import 读取',
  'fetch.would-list': '列出有哪些文件、各有多大',
  'fetch.would-download': '下载到一个文件夹，已有的文件除外',
  'fetch.would-keep': '下载数据并保存为 own:NAME',

  'fetch.no-key': '没有 UN Comtrade 的密钥',
  'fetch.odd-key': '这不是密钥',
  'fetch.key-places': '--key-file FILE，--key-file - 表示 stdin，或 SOGDIA_COMTRADE_KEY',
  'fetch.key-form': '只含密钥，占一行',
  'fetch.type-key': '请输入密钥，然后按 Ctrl-D：',
  'fetch.key-open': ({ path }) => `本机其他用户可读取 ${path}；chmod 600 可设为私有`,
  'fetch.no-key-file': ({ path, found }) => `${path} 中没有密钥（${found}）`,

  'fetch.progress-calls': ({ done, calls }) => `第${done}次请求，共${calls}次`,
  'fetch.progress-asking': ({ periods, bytes }) => `正在请求 ${periods}${bytes === null ? '' : `，${bytes}`}`,
  'fetch.progress-next': ({ time }) => `${time}后进行下一次`,
  'fetch.progress-again': ({ time }) => `${time}后重试`,
  'fetch.progress-left': ({ time }) => `至少还需${time}`,

  'fetch.stopped': ({ done, calls }) => `已停止；${calls}次请求已保存${done}次：再次运行同一命令即可继续`,
  'fetch.kept-so-far': ({ done, calls }) => `${calls}次请求已保存${done}次：再次运行同一命令即可继续`,
  'fetch.answered': ({ records, bytes, calls, kept, split, host }) =>
    [
      `从 ${host} 的${calls}次响应中得到${records}行（${bytes}）`,
      ...(kept === 0 ? [] : [`其中${kept}次为上次所存`]),
      ...(split === 0 ? [] : [`${split}次请求过大，已一分为二`]),
    ].join('；'),
  'fetch.counted': ({ records, calls, host }) => `${host} 对此问题有${records}行（${calls}次请求）；没有下载数据`,
  'fetch.empty': ({ count, names, more }) => `${count}次响应没有数据：${names.join('、')}${more === 0 ? '' : `，另有${more}次`}`,
  'fetch.files-listed': ({ files, bytes, host }) =>
    files === 0 ? `${host} 没有此问题的文件` : `${host} 有此问题的${files}份文件（${bytes}）`,
  'fetch.file-there': '文件夹中已有',
  'fetch.files-written': ({ files, path }) => `已下载${files}份文件到 ${path}`,
  'fetch.written': ({ path }) => `已写入 ${path}`,
  'fetch.next-look': '查看其中内容',
  'fetch.next-keep': '保存',

  'error.fetch-no-key':
    '请在 comtradedeveloper.un.org 注册并订阅产品 comtrade - v1，个人资料页即显示密钥。把密钥单独存为文件并加 --key-file FILE，或以 --key-file - 由管道传入，或设 SOGDIA_COMTRADE_KEY',
  'error.fetch-key-file': '请给出存有密钥的文件名；如果输入的是密钥本身，请从 shell 历史中删除',
  'error.fetch-key': '请在 comtradedeveloper.un.org 检查密钥及其订阅',
  'error.fetch-key-or-quota': '密钥可能有误，或配额已用完：请在 comtradedeveloper.un.org 检查；已下载的内容不会丢失',
  'error.fetch-question': '请看服务器的答复；不加 --output 和 --apply 的 sogdia fetch 可显示计划',
  'error.fetch-later': '请稍后运行同一命令，会从中断处继续',
  'error.fetch-network': '请检查网络，再运行同一命令，会从中断处继续',
  'error.fetch-redirect': '服务器可能停机或需要登录：请在浏览器中打开其网址',
  'error.fetch-other': '服务器可能停机：请稍后运行同一命令，会从中断处继续',
  'error.fetch-smaller': '请缩小每次请求：指定贸易伙伴，或用商品编码代替级别',
} satisfies TextsLike<typeof fetchTexts>;
