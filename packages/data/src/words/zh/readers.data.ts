import { ownValue } from '@sogdia/core/model';
import type { ReaderTexts } from '../../readers/index.ts';

/** The words of readers in Chinese. */
export const readerTexts: ReaderTexts = {
  // What a row should contain.
  'expected.value': '一个值',
  'expected.number': '一个数字',
  'expected.amount': '小于10^18的数字（全球贸易总额也不到此数）',
  'expected.unit-of-money': '金额，其单位须指明货币',
  'unit.at-rate': ({ unit, rate }) => `${unit}，按${rate}美元折算`,
  'expected.comma': '能明确看出是千位分隔还是小数点的逗号',
  'expected.economy': ({ by }) => `一个经济体，以${by}表示`,
  'system.comtrade': 'UN Comtrade编号',
  'system.baci': 'BACI编号',
  'system.customs': '中国海关编号或名称',
  'system.customs-name': '中国海关名称',
  'system.iso': 'ISO 3166代码',
  'system.iso-or-name': 'ISO 3166代码或名称',
  'system.iso-without-china': 'ISO 3166代码：这些数据不包含中国',
  'system.name': '名称',
  'expected.year': '年份',
  'expected.year-or-month': '年份或月份',
  'expected.year-quarter-month': '年份、季度或月份',
  'expected.month-of-customs': '月份（202301）或年份',
  'expected.one-of': ({ names }) => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}或${names.at(-1)}`),
  'expected.goods-type': 'C，即货物贸易',
  'expected.no-shift': 'C，即货物贸易；此处各字段都左移了一列',
  'expected.customs.name': '名称',
  'expected.customs.number': '数字或-',
  'expected.code': '商品编码',
  'expected.code-of-six': '六位商品编码',
  'expected.code-of-customs': '2至10位的商品编码',
  'expected.revision': 'HS、SITC或BEC的版本（H0至H6、S1至S4、B4、B5）',
  'expected.revision-of-wits': 'H0至H6或S1至S4',
  'expected.scale-of-value': '个、千、百万或十亿（units、thousands、millions、billions，或0、3、6、9）',
  'expected.object': '一个JSON对象',
  'expected.fields-once': '每个字段只出现一次，不论大小写',
  'expected.text-in': ({ encoding }) => `${encoding}编码的文本`,
  'expected.fields': ({ width }) => `${width}个字段，与表头一致`,
  'expected.nothing-behind': ({ width }) => `表头${width}列之后没有内容`,
  'expected.line': ({ bytes }) => `不超过${bytes}字节的一行`,
  'expected.closed-quote': '成对的引号',
  'expected.once': '每行只出现一次',
  'expected.one-value': '同一笔贸易只有一个金额和一个数量',

  // What a file should contain.
  'expected.table': '一张表',
  'expected.separated': '以逗号、分号或制表符分隔的表，或JSON',
  'expected.unreadable.damaged': '完整、未损坏的文件',
  'expected.unreadable.locked': '没有密码的文件',
  'expected.unreadable.unknown': '常见的zip或gzip、Excel文件（Excel 5或更高版本），或使用Snappy的Parquet',
  'expected.unreadable.too-large': '解压后内存放得下的文件',
  'expected.whole-answer': '完整的返回内容',
  'expected.message': ({ provider }) => `来自${provider}的消息`,
  'expected.known-columns': ({ providers }) => `已知来源的列（${[...new Set(providers)].join('、')}）`,
  'expected.encoding': 'UTF-8、字节顺序标记，或编码已知的来源',
  'expected.direction': '进口或出口；文件中没有说明',
  'expected.revision-of-file': '所用的HS版本；文件中没有说明',
  'expected.version-of-baci': 'BACI的版本；文件中没有说明',
  'expected.scale': '写明个、千或百万的SCALE或UNIT_MULT列',
  'expected.scale-beside': '与旁边所列单位一致的值',
  'expected.one-column': '要读取的列，每个列名只有一列',
  'expected.columns': ({ needed }) => `${needed.join('、')}的列；如有商品，还需商品分类`,

  'found.nothing': '空白',
  'found.pdf': 'PDF文档',
  'found.fields': ({ fields }) => `${fields}个字段`,
  'found.long-line': ({ bytes }) => `超过${bytes}字节的一行`,
  'found.long-header': ({ bytes }) => `首行在${bytes}字节内没有结束`,
  'found.zeros': '零字节，该编码的文本中不会出现',
  'found.something-else': '其他内容',
  'found.markup': '网页或提示信息，而不是数据',
  'found.cut-archive': '不完整的压缩包',
  'found.broken-block': '内容已损坏，无法解压',
  'found.wrong-sum': '内容已损坏：校验和（CRC-32）不符',
  'found.wrong-length': '内容已损坏：长度不符',
  'found.behind-archive': '压缩包已损坏：各部分之间有未知字节',
  'found.other-list': '压缩包已损坏：目录与文件不符',
  'found.password': '带密码的文件',
  'found.method': ({ method }) => `以方法${method}压缩的文件`,
  'found.no-length': '长度未知的未压缩文件',
  'found.many-files': ({ files }) => `一个压缩包内超过${files}个文件`,
  'found.unpacked': ({ bytes, packed }) => `${packed}字节解压后超过${bytes}字节：真实的表不会压缩到这种程度`,
  'found.larger-than': ({ bytes }) => `超过${bytes}字节`,
  'found.broken-parquet': '已损坏的Parquet文件',
  'found.large-group': ({ rows }) => `含${rows}行的Parquet行组`,
  'found.codec': ({ codec }) => `以${codec}压缩的Parquet`,
  'found.twice-in-parquet': ({ name }) => `两个Parquet列都叫${name}`,
  'found.no-workbook': '其中没有工作簿',
  'found.broken-workbook': '已损坏的工作簿',
  'found.cut-workbook': '不完整的工作簿',
  'found.cut-first-block': '不完整的工作簿：在第一个数据块内就结束了',
  'found.cut-record': '不完整的工作簿：有一条记录被截断',
  'found.block-size': ({ shift }) => `数据块为2^${shift}字节的工作簿，Excel从不这样写`,
  'found.endless-chain': '已损坏的工作簿：数据块形成循环',
  'found.workbook-version': ({ version }) => `版本${version}的工作簿`,
  'found.code-page': ({ codePage }) => `代码页${codePage}的文本`,
  'found.sheets-overlap': '已损坏的工作簿：工作表互相重叠',
  'found.no-text-of-cell': '已损坏的工作簿：缺少一个单元格的文本',
  'found.other-row-length': '已损坏的工作簿：有一行数字的长度不符',
  'found.row': ({ row, most }) => `第${row}行的单元格：一张工作表最多${most}行`,
  'found.column': ({ column, most }) => `第${column}列的单元格：一张工作表最多${most}列`,
  'found.long-cells': ({ characters }) => `一个工作簿的单元格内超过${characters}个字符`,
  'found.no-json': '不是JSON或已被截断的文本',
  'found.other-message': '结构不同的消息',
  'found.other-bytes': '该编码中无效的字节',
  'found.customs.no-month': '表的上方没有年月',
  'found.customs.preliminary': '主要国别快讯表，而不是全部国别表',
  'found.customs-unit': ({ unit }) => `单位${unit === '' ? '（无）' : unit}；已知的单位是万元人民币和千美元`,
  'found.cut-answer': '列表中途被截断的返回内容',
  'found.no-names': '其列名一个也没有',
  'found.nearest': ({ provider, lacks, beside }) =>
    `没有匹配：最接近的是${provider}，但缺少${lacks.join('、')}${beside.length === 0 ? '' : `；其他列：${beside.join('、')}`}`,
  'found.readable-as': ({ encodings }) => `可能是${encodings.join('或')}的文本`,
  'found.byte': ({ hex, offset }) => `偏移${offset}处的字节${hex}`,
  'found.same-record': ({ line }) => `与第${line}行相同`,
  'found.two-values': ({ value, line, before }) => `第${line}行为${value}，第${before.line}行为${before.value}`,
  'found.name-says': ({ file, flow }) => `文件名${file}：按${flowOf(flow)}读取`,
  'found.name-says-neither': ({ file }) => `文件名${file}，看不出是哪一种`,
  'found.name-says-none': ({ file }) => `文件名${file}，看不出来`,
  'found.beyond-all-trade': ({ highest }) => `${highest}，按该单位将超过全球贸易总额：我们按美元读取`,
  'sample.scale': ({ most }) => `最多${most.toLocaleString('zh')}美元`,
  'found.columns-of-one-name': ({ letters, name }) => `${letters.slice(0, -1).join('、')}和${letters.at(-1)}列都叫${name}`,
  'found.no-column': '没有这一列',
  'found.doubtful-scale': ({ printed }) => `数字${printed}，IMF在以美元计的值旁也会印出`,
  'found.indicators': '世界银行的指标表：每个经济体每年一个值，没有贸易伙伴',
  'found.lacks': ({ fields, columns, isUnnamed, unit, wide }) =>
    [
      ...fields.map((name) => `缺少${name}列`),
      ...columns.map((name) => `文件中没有${name}列`),
      ...(isUnnamed ? ['没有商品分类'] : []),
      ...(unit === null ? [] : [unit === '' ? '没有数值单位' : `单位${unit}未指明货币`]),
      ...(wide === null
        ? []
        : [
            wide.isPattern
              ? `没有列名符合wide=${wide.text}`
              : `wide=${wide.text}有误，或可能运行数小时（不要重复括号组，无限重复最多三处）`,
          ]),
    ].join('；'),

  // How amounts, names and spans are written.
  amount: ({ value, currency }) => {
    const [size, unit] = [Math.abs(value), moneyOf(currency)];
    if (size >= 1e8) return `${(value / 1e8).toFixed(2)}亿${unit}`;
    return size >= 1e4 ? `${(value / 1e4).toFixed(2)}万${unit}` : `${Math.round(value)}${unit}`;
  },
  'some-names': ({ names, more }) => (more === 0 ? names.join('、') : `${names.join('、')}等${names.length + more}个`),
  span: ({ first, last }) => `${first}至${last}`,
  'note.line': ({ line, file }) => `${file}第${line}行`,
  'note.corrected': ({ column, from, to }) => `您已将${column}列的“${from}”改为“${to}”`,
  'note.and': '；',
  'answer.hint': ({ hint }) => `提示参数\`${hint}\``,

  // What to do. `where` is what the surface calls the answer.
  'fix.missing': '无需处理：文件中这一行没有值',
  'fix.comma': ({ where }) => `用${where}说明是哪一种`,
  'fix.value': '更正文件中的值',
  'fix.economy': '更正代码，或使用包含该经济体的数据',
  'fix.economy-named': ({ where, nearest, name }) => `如果是${nearest}，请用${where}说明（${name}=${nearest}）；否则在文件中更正`,
  'fix.code': '更正编码',
  'fix.code-in-file': '更正文件中的编码',
  'fix.flow': '更正流向（进口或出口）',
  'fix.period': '更正时期',
  'fix.year': '更正年份',
  'fix.month': '更正月份',
  'fix.times': '更正时期列表',
  'fix.nomenclature': '更正商品分类',
  'fix.classification': '更正分类',
  'fix.scale-of-value': '更正单位',
  'fix.row': ({ row }) => `更正第${row}行`,
  'fix.choose-flow': '下载时选择出口或进口',
  'fix.choose-dollars': '选择以美元计的出口或进口',
  'fix.ask-value': '选择出口或进口的金额',
  'fix.goods': '请下载货物贸易：服务贸易不能与之比较',
  'fix.no-shift': '请使用下载的原文件：每行末尾多一个空字段，有程序因此移动了各列',
  'fix.no-classification': ({ where }) => `下载时带上分类列，或用${where}设置分类`,
  'fix.fields': '含分隔符的字段请加引号；删去最后一列之后的内容',
  'fix.quote': '补上引号；若引号是文字的一部分，请写两个',
  'fix.long-line': '检查这一行：缺少换行，或文件不是表',
  'fix.long-header': '如果这些是列名，请删去不需要的列；否则是缺少换行，或文件不是表',
  'fix.byte': '检查文件中的该字节',
  'fix.once': '无需处理：只计一次',
  'fix.conflict': '请查明哪个正确；在此之前使用第一个',
  'fix.download-again': '重新下载',
  'fix.download-untouched': '重新下载，不要改动',
  'fix.unreadable.damaged': '重新下载，或用生成它的程序重新保存',
  'fix.unreadable.locked': '保存时不要设密码',
  'fix.unreadable.unknown': '先解压，或另存为CSV',
  'fix.unreadable.too-large': '每次少下载一些，或另存为CSV，大小不限',
  'fix.markup': '在浏览器中打开，查看问题所在（密钥、登录或配额），然后重新下载',
  'fix.aside': '无需处理，除非您需要这一部分',
  'fix.layout': ({ where, map }) => `重新下载且不改动，或用${where}指定各列${map === '' ? '' : `，例如'${map}'`}`,
  'fix.map-lacks': ({ where, lacks }) =>
    lacks.length === 0
      ? `用${where}指定各列`
      : `用${where}补充所缺部分：${lacks.map((part) => (part === 'unit' ? 'unit=usd' : part === 'nomenclature' ? 'nomenclature=HS2017' : part === 'value' ? 'value=…' : part === 'wide' ? 'wide=period' : `${part}:=…`)).join(',')}`,
  'fix.values': '请下载同一表格的金额：我们只读取与金额并列的数量',
  'fix.indicators': '如需经济体之间的贸易，请下载贸易表：WITS和联合国商品贸易统计数据库均有',
  'fix.unit-of-money': '设定数值单位，或略去非金额的部分',
  'fix.document': '请下载表格本身',
  'fix.encoding': ({ where }) => `用${where}设置编码`,
  'fix.encoding-or-save': ({ where }) => `用${where}设置编码，或将文件另存为UTF-8`,
  'fix.direction-taken': ({ where }) => `如有误，请用${where}更正`,
  'fix.direction': ({ where }) => `用${where}设置进口或出口`,
  'fix.revision-of-file': ({ where }) => `用${where}设置版本，或保留原文件名（BACI_HS92_Y2014_V202601.csv）`,
  'fix.revision-of-page': ({ where }) => `用${where}设置版本：您保存的网页上有写明`,
  'fix.version-of-baci': '保留原文件名（BACI_HS92_Y2014_V202601.csv）：各版本的值不同',
  'fix.scale-taken': ({ where }) => `无需处理；如有误，请用${where}设置单位`,
  'fix.scale': ({ where }) => `用${where}设置值的单位；我们从不按大小猜测`,
  'fix.column': ({ where }) => `用${where}选择其一`,

  // What a program that calls the readers is told.
  'error.unknown-option': ({ what, name, known, nearest }) =>
    `未知的${what}：${name}；${nearest === null ? `已知：${known.join('、')}` : `是否指${nearest}`}`,

  // What figures show.
  'finding.level': ({ level }) => (level === 0 ? '总额' : `${level}位编码`),
  'finding.one-length': '长度相同的编码',
  'finding.one-level-summed': '无需处理：只汇总一级，即最细的完整一级',
  'finding.one-classification': '各年采用同一分类',
  'finding.classifications': ({ before, last, name, periods }) => `${last}及以前为${before}，${periods.join('、')}起为${name}`,
  'finding.across-break': '跨越变化比较各章时须谨慎；六位编码请先用对照表转换',
  'finding.two-records': ({ factor }) => `双方数字相差不超过${factor}倍`,
  'finding.records-apart': ({ reporter, partner, period, exported, imported, ratio }) =>
    `${period}，${reporter}报告对${partner}出口${exported}，${partner}报告进口${imported}：比值为${ratio}`,
  'finding.whose-record': '说明使用哪方记录，或两者都列出',
  'finding.chapters-before': ({ reporter, partner, flow, before, share }) =>
    `${reporter}在${before}报告过的章，占其${tradeOf(reporter, flow, partner)}的${share}%`,
  'finding.no-chapters': ({ codes, period, total, mirror }) =>
    `${period}没有第${codes.join('、')}章；总额为${total}${mirror === null ? '' : `，伙伴方记录为${mirror}`}`,
  'finding.other-record': ({ partner, period }) => `${period}使用${partner}的数字，或调和数据`,
  'finding.of-whom': ({ amount, of }) => `${amount}，${of}`,
  'finding.figure-of': ({ publisher }) => `${publisher}公布的数字`,
  'finding.total-apart': ({ reporter, partner, flow, period, amount, share, difference, pattern }) =>
    `${period}${tradeOf(reporter, flow, partner)}${amount}：${share === null ? '' : `${share}%，`}相差${difference}；符合：${pattern}`,
  'finding.which-is-read': '说明使用两者中的哪一个',
  'pattern.same': '没有差异',
  'pattern.rounding': '四舍五入',
  'pattern.doubling': '有行重复计算',
  'pattern.re-imports': '报告方自本身进口',
  'pattern.parts-missing': '文件缺少一部分',
  'pattern.scale': '单位不同',
  'pattern.freight': '进口含运费与不含运费之别',
  'pattern.unknown': '没有已知的模式',
  'finding.no-ceiling': '不等于下载上限的行数',
  'finding.at-ceiling': ({ ceiling, ofWhat }) => `恰好${ceiling}${ofWhat === 'records' ? '条' : '行'}，等于下载上限：其余可能缺失`,
  'finding.in-parts': '分批下载：先按年，再按流向，再按章',
  'finding.two-economies': '两个经济体',
  'finding.from-itself': ({ amount, reporter, period }) => `${period}${reporter}自本身进口${amount}`,
  'finding.counts-in-world': '计算占世界贸易比重时，说明是否包含在内',
  'finding.rows-asked': '所读取的金额、经济体和年份的行',
  'finding.none-asked': '没有：所有行都是其他内容，例如数量',
  'finding.ask-other': '请同时下载金额，或读取其他经济体、年份或行',
  'finding.shown': '按日历年或月的美元或人民币，图表只显示这些',
  'finding.not-shown': ({ currency, from, to }) => `${currency.toUpperCase()}，${from === to ? from : `${from}至${to}`}`,
  'finding.show': ({ currency, to }) =>
    /^(usd|cny)$/.test(currency)
      ? '无需处理：这些行已保留，但图表不显示；按年或按月下载更有用'
      : `在列对照中逐年写明1单位折合多少美元：rate ${to.slice(0, 4)}=1.08；否则图表不显示这些行`,
  'finding.twelve-months': '十二个月',
  'finding.months': ({ year, flow, reporter, months }) =>
    `${reporter}${flowOf(flow)}在${year}年有${months.length}个月：${months.join('、')}`,
  'finding.same-months': '与其他年份的同月比较，不要与全年比较',
  'finding.reporters-before': ({ year }) => `与${year}年以前相同的报告方`,
  'finding.all-alone': ({ year }) => `${year}年只有全部报告方的合计；文件没有说明包括哪些`,
  'finding.leave-year': ({ year }) => `序列中不要包含${year}年`,
  'finding.goods': '货物贸易',
  'finding.services': ({ count }) => `${count}行服务贸易`,
  'finding.download-goods': '请下载货物贸易',
  'finding.size': ({ amount, file, period }) => `接近${amount}的数字，如${file}中${period}所列`,
  'finding.other-size': ({ amount, period, isThousand, isMore }) =>
    `${period}为${amount}：${isMore ? '是其' : '只有其'}${isThousand ? '千' : '百万'}${isMore ? '倍' : '分之一'}`,
  'finding.unit': '为有误的文件设置单位',
  'finding.stated-total': '文件中给出的总额',
  'finding.times': ({ reporter, partner, flow, period, times }) => `${period}${tradeOf(reporter, flow, partner)}为其${times}倍`,
  'finding.sum-one': '只汇总同一级、同一伙伴名单、同一分类的行',
  'finding.one-name': '全部伙伴合计只有一个名称',
  'finding.two-names': '两个名称，值几乎相同（相差不超过0.2%）',
  'finding.kept-apart': '无需处理：我们从不把两者相加',
  'finding.constant-share.expected': '各伙伴的比重逐年变化',
  'finding.constant-share': ({ reporter, flow, periods }) => `${periods}，几乎所有伙伴占${reporter}${flowOf(flow)}的比重都不变`,
  'finding.constant-share.fix': '把这些年份视为估计值，我们的视图也这样处理；请改用伙伴方记录',
  'finding.copied-mirror.expected': '报告方自己的数字',
  'finding.copied-mirror': ({ reporter, flow, periods, count }) =>
    `${periods}，${reporter}的${flowOf(flow)}中有${count}个等于伙伴方记录乘以同一系数`,
  'finding.copied-mirror.fix': '视为填补的数字，我们的视图也这样处理；请使用伙伴方记录',
  'finding.constant-factor.expected': '不只是相差同一系数的表',
  'finding.constant-factor': ({ reporter, flow, periods, partners }) =>
    `${periods}${tradeOf(reporter, flow, partners)}等于您另一张表乘以同一系数`,
  'finding.constant-factor.fix': '为有误的表设置单位或货币',
  'finding.sudden-change.expected': '上年数字的十分之一至十倍之间',
  'finding.sudden-change': ({ reporter, flow, periods, partners }) => `${periods}${tradeOf(reporter, flow, partners)}，超出该范围`,
  'finding.sudden-change.fix': '请向发布者核实；我们的视图会标出但不改动',

  'repair.trim': (count) => `去除${written(count)}个值前后的空格`,
  'repair.thousands': (count) => `去除${written(count)}个数字的千位分隔符`,
  'repair.fullwidth-digits': (count) => `${written(count)}个数字用全角字符书写`,
  'repair.missing-token': (count) => `${written(count)}个单元格标明无数据`,
  'repair.unread-quantity': (count) => `${written(count)}个数量无法读取，已略去`,
  'repair.wan-yi': (count) => `${written(count)}个数字带“万”或“亿”，已换算`,
  'repair.paren-negative': (count) => `${written(count)}个带括号的数字按负数读取`,
  'repair.decimal-comma': (count) => `${written(count)}个数字以逗号作小数点`,
  'repair.pad-code': (count) => `补回${written(count)}个商品编码开头的0`,
  'repair.surplus-empty-field': (count) => `${written(count)}行末尾多一个空字段`,
  'repair.unit-thousand': (count) => `${written(count)}个值以千为单位`,
  'repair.unit-million': (count) => `${written(count)}个值以百万为单位`,
  'repair.unit-billion': (count) => `${written(count)}个值以十亿为单位`,
  'repair.unit-wan': (count) => `${written(count)}个值以万为单位`,
  'repair.unit-yi': (count) => `${written(count)}个值以亿为单位`,
  'repair.corrected': (count) => `${written(count)}行含您更正的单元格`,
};

/** A count with its thousands set apart. */
function written(count: number): string {
  return count.toLocaleString('en');
}

const flows = { export: '出口', import: '进口', 're-export': '再出口', 're-import': '再进口' };

/** What a flow is called. */
function flowOf(flow: string): string {
  return ownValue(flows, flow) ?? flow;
}

/** A flow in words: whose exports to, or imports from, whom. */
function tradeOf(reporter: string, flow: string, partner: string): string {
  return `${reporter}${flow.endsWith('export') ? '对' : '自'}${partner}${flowOf(flow)}`;
}

/** A currency in words; by its code where it is another. */
function moneyOf(currency: string): string {
  return ownValue({ usd: '美元', cny: '元人民币' }, currency) ?? currency.toUpperCase();
}
