import type { commandTexts } from '../en/commands.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Chinese: the texts of checks, comparisons of versions, tables of views and receipts. */
export const zhCommands = {
  'scenario.label': '情景，不是预测：依据所列假设的推算。',

  'check.failed': ({ failed, of }) => `${of}项核查中有${failed}项未通过。`,
  'check.on-record': ({ verdict, reason }) => `有变化；存档结论：${verdict}（${reason}）`,
  'check.stdin': 'stdin',
  'check.working': '计算过程',
  'check.lenses': '按各方记录，首次公布与修订后',

  'diff.counts': ({ revised, redefined, added, gone, unchanged }) =>
    `修订${revised}，计价改变${redefined}，新增${added}，移除${gone}，未变${unchanged}`,
  'diff.bump': ({ bump }) => `以后者替换前者所需的版本升级：${bump}`,
  'diff.packages': ({ rules }) => (rules.length === 0 ? '各行均无差别' : rules.map(([rule, rows]) => `${rule}${rows}行`).join('，')),
  'diff.rule.erratum': '勘误',
  'diff.rule.row-removed': '移除',
  'diff.rule.meaning-changed': '含义变更',
  'diff.rule.number-revised': '修订',
  'diff.rule.number-changed': '改动而未登记',
  'diff.rule.row-added': '新增',
  'diff.rule.quantity-added': '新增数量',
  'diff.rule.label-changed': '标签变更',
  'diff.step': ({ bump, least }) => `所需的版本升级：${bump}，即版本${least}或更高`,
  'diff.unrecorded': ({ rows }) => `${rows}个数字有改动而未登记：请逐个列入 datasets/revisions.json；若为发布机构修订，请作为新版本添加`,
  'diff.too-low': ({ stated, least }) => `版本${stated}过低：请在 datasets/dataset.json 中设为 ${least}`,
  'diff.more': ({ rest }) => `另有${rest}项：--limit 可显示更多，--format csv 显示全部`,

  'verify.holds': '通过',
  'verify.fails': '不符',
  'verify.difference': ({ found, expected }) => `为 ${found}，应为 ${expected}`,
  'replay.unanswered': ({ code }) => `没有输出（退出码 ${code}）`,
  'replay.expected': 'sogdia 及其参数，或 # 加注释',
  'replay.no-hash': '哈希值，由 --update 写入',

  'verify.summary': ({ checked, failed }) => (failed === 0 ? `${checked}项检查全部通过` : `${checked}项检查中有${failed}项未通过`),

  'view.sources': '来源',
  'view.sources-of': ({ named }) => `来源：${named.join('；')}。`,
  'view.folded': ({ notes, sources }) => `${notes}条注释，${sources}个来源：加 --notes 可查看`,

  'table.year': '年份',
  'table.half-year': '半年',
  'table.quarter': '季度',
  'table.month': '月份',
  'table.year-to-date': '累计',
  'table.economy': '经济体',
  'table.product': '商品',
  'table.missing': ({ letter, reason }) => `– ${letter}：${reason}`,
  'table.found': '! 经检查标记，见其出处',
  'table.marked': '◦ 四舍五入、推算或估计',
  'table.revised': '° 其后修订',
  'table.marked-and-revised': '• 四舍五入、推算或估计，且其后修订',
  'table.both-marks': '• 两者皆是',

  'receipt.needs-series': '查看出处需指定一条线：此视图有多条',
  'receipt.which-series': ({ name }) => `有多条线符合 ${name}`,
  'receipt.series': ({ id, label }) => `${id}（${label}）`,
  'receipt.such-as': ({ command }) => `例如 ${command}`,
  'receipt.step': ({ operation, formula }) => `${operation}：${formula}`,
  'receipt.exact': ({ value }) => `按公布的全部位数：${value}`,
  'receipt.figure': ({ printed, publisher, title, release }) => `${printed}；${publisher}，${title}（${release}）`,
  'receipt.quality': ({ quality, retrieved, licence }) => `${quality.join('、')}；${retrieved}收录；使用条款：${licence}`,
  'receipt.read-at': ({ readAt }) => `位置：${readAt}`,
  'receipt.alternate': ({ value, printed, publisher, release }) => `未采用：${value}（${printed}；${publisher}，${release}）`,
  'receipt.to-cite': '引用',
  'receipt.title': '数字出处',
  'receipt.revised': '其后有修订。最新数据为',

  'search.expected': '一个英文问题，如 ‘exports to NAME in July 2026’、‘trade with NAME by month in yuan’、‘gas from NAME since 2020’',
  'search.remedy': ({ word }) => `见 sogdia search ${word}；名称见 sogdia list economies 和 sogdia list goods`,
} satisfies TextsLike<typeof commandTexts>;
