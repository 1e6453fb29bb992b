import type { importTexts } from '../en/import.ts';
import type { TextsLike } from '../en/texts-like.ts';

const decodedBy = { mark: '依据字节顺序标记', valid: '每个字节均有效', provider: '该来源的常用编码', hint: '依您所说' } as const;
const separators = { ',': '逗号', ';': '分号', '\t': '制表符' } as const;
const counted: ReadonlyMap<string, string> = new Map([
  ['read', '读取'],
  ['kept', '采用'],
  ['rejected', '剔除'],
  ['duplicates', '重复'],
  ['conflicts', '冲突'],
]);

/** Chinese: the texts of own data: what an import says of files, the store, and metrics on a table. */
export const zhImport = {
  'command.import': '读取自己的下载文件（UN Comtrade、BACI、WITS、中国海关、IMF 或任意表格）；--apply 以名称保存',
  'command.forget': '删除自己保存的数据；原文件不受影响',

  'command.compute': '用自己的表格计算一项度量',

  'argument.metric': '度量（见 sogdia compute --list）；--help 说明所需数据并给出示例表格',
  'argument.import': '未经改动的下载文件：csv、json、xls、xlsx、parquet、gzip 或 zip；- 表示 stdin',
  'argument.own': '名称（见 sogdia list own）',

  'option.list': '列出各项度量及其所需的列',
  'option.table': '以逗号、制表符或分号分隔的表格、联合国商品贸易统计文件、own:NAME 或 bulk:TABLE:CHN+KAZ；- 表示 stdin',
  'option.columns': '某一列在您表中的名称：value=Trade；可重复',
  'option.group': '按这些列的每个值分别计算，以逗号分隔',
  'option.set': '度量的设定，如 form=unctad；可重复',
  'option.apply': '保存数据；不加则不保存任何内容',
  'option.name': '保存数据的名称；以 --data own:NAME 使用',
  'option.encoding': '文字编码（utf-8、utf-16le、utf-16be、windows-1252 或 gb18030），用于程序无法判断的情形；可如 --flow 只对一个文件',
  'option.scale': '金额的数量级（units、thousands、millions 或 billions），用于文件未注明的情形；可如 --flow 只对一个文件',
  'option.rates': '您自己的汇率文件，即一单位货币合多少美元：各行为 currency,period,rate（eur,2023,1.08）',
  'option.column': '多列同名时要用的列的字母，如 K 或 K,M；可如 --flow 只对一个文件',
  'option.decimal': '小数点符号，. 或 ,，用于数字有两种读法的情形；可如 --flow 只对一个文件',
  'option.provider':
    '文件的提供方，用于列名看不出的情形：comtrade-plus、comtrade-legacy、baci、wits-query、wits-summary、wits-by-product、wits-by-partner、gacc-query、imf-dot、imf-imts 或 tidy',
  'option.map':
    '自己的表格各列的内容：reporter=Exporter,partner=Importer,period=Year,value=Value,product=HS6,nomenclature=HS2017,flow:=export,unit=usd；:= 为各行设相同的值；还可写 quantity=Kilograms、quantity unit=kg、wide=period、where Column=text、rate 2023=1.08、sheet、header',
  'option.economy': '文件中我们不认识的经济体名称：Kazachstan=Kazakhstan；可重复',
  'option.among': '只保留报告方或贸易伙伴为这些经济体或组的行，以逗号分隔',
  'option.recipe': '沿用以前一次导入的设定（其名称或 import.json），并显示此后的变化',
  'option.yes': '对提问回答“是”',

  'compute.form.each-row': '每个结果一行，其数字分列',
  'compute.form.lists': '每个贸易伙伴或商品一行；其余每个数字列各成一个列表',
  'compute.form.series': '每年一行；单个序列时，也可每个序列一列，或每个序列一行、每年一列',
  'compute.form.table': '宽表：名称在首列和首行；或长表：每个单元格一行，依次为行、列、值',
  'compute.form.square': '宽表或长表，行与列的名称相同',
  'compute.form.columns': '每个观测一行',
  'compute.metric': ({ name, formula, unit }) => `${name}：${formula}（${unit}）`,
  'compute.undefined': ({ reason, when }) => `以下情形没有数值（${reason}）：${when}`,
  'compute.input': ({ input, form }) => `需要：${input}\n表格：${form}`,
  'compute.parts': ({ parts }) =>
    `列：${parts.join('、')}${parts.some((part) => part.startsWith('[')) ? '（方括号内为可选）' : ''}；其他列为标签`,
  'compute.settings': ({ settings }) => `设定（--set name=value）：${settings.join('、')}`,
  'compute.variant': ({ option, values, usedBy }) => `  ${option}：${values.join('、')}；${usedBy}`,
  'compute.reference': ({ reference }) => `文献：${reference}`,

  'import.file': ({ file, bytes }) => (bytes === null ? file : `${file}，${bytes}`),
  'import.all-files': ({ count }) => `${count}个文件合计`,
  'import.provider': '来源',
  'import.known-by': ({ provider, layoutInWords, confidence }) =>
    `${provider}：${layoutInWords}，预期名称符合${Math.round(confidence * 100)}%`,
  'import.unknown': '无法识别',
  'import.release': '版本',
  'import.encoding': '编码',
  'import.encoding-by': ({ encoding, by, separator, packing }) =>
    [
      `${encoding}，${decodedBy[by]}`,
      ...(separator === null ? [] : [`以${separators[separator]}分隔`]),
      ...(packing === 'none' ? [] : [`压缩格式 ${packing}`]),
    ].join('；'),
  'import.records': '行数',
  'import.counts': ({ read, kept, leaves, aggregates, others, rejected, duplicates, conflicts }) =>
    `读取${read} = 采用${kept}（最细${leaves}，合计${aggregates}${others === '0' ? '' : `，他行分项${others}`}） + 剔除${rejected} + 重复${duplicates} + 冲突${conflicts}`,
  'import.rejected': '剔除',
  'import.rejected-as': ({ reason, count }) => `${reason}：${count}`,
  'import.derived': '加总',
  'import.derived-rows': ({ rows }) => `由文件加总得出${rows}项合计`,
  'import.reporters': '报告方',
  'import.partners': '贸易伙伴',
  'import.periods': '时期',
  'import.period-range': ({ first, last, count }) => (first === last ? first : `${first} 至 ${last}（${count}期）`),
  'import.goods': '商品',
  'import.goods-at': ({ nomenclature, level, codes }) =>
    level === 0 ? '合计' : level === null ? `${nomenclature} 的${codes}个组` : `${nomenclature} 的${codes}个编码，${level}位`,
  'import.repairs': '修正',
  'import.none': '无',
  'import.and-more': ({ names, more }) => (more === 0 ? names.join('、') : `${names.join('、')}，另有${more}个`),

  'import.blockers': '必须先解决',
  'import.warnings': '请检查',
  'import.notes': '供参考',
  'import.findings': '数字显示的情况',
  'import.group': ({ title, count, file }) => `${title}（${file}${count === null ? '' : `，${count}处`}）`,
  'import.fix': ({ fix }) => `处理办法：${fix}`,
  'import.at': ({ line, column, value }) =>
    [
      ...(line === null ? [] : [`第${line}行`]),
      ...(column === null ? [] : [`列 ${column}`]),
      ...(value === null || value === '' ? [] : [`“${value}”`]),
    ].join('，'),
  'import.expected': ({ expected, found }) => `应为 ${expected}；实为 ${found}`,
  'import.questions': '请说明',
  'import.answer-by': ({ file, option, choices }) => `${file}：--${option} ${choices.join(' | ')}`,
  'import.answer-map': ({ file, columns }) => `${file}：请用 --map 指明各列；其列为 ${columns}`,
  'import.more-kinds': ({ more }) => `另有${more}类：--json 可显示`,
  'import.sample': ({ choice, sample }) => `${choice} 得到：${sample}`,
  'import.question': ({ file, expected, found }) => `${file}：需要 ${expected}；实为 ${found}`,
  'import.ask': ({ most }) => `1至${most}，或按 Enter 跳过：`,
  'import.progress': ({ file, share, bytes, rows }) => `正在读取 ${file}：${share === null ? '' : `${share}%，`}${bytes}，采用${rows}行`,
  'import.found': ({ code, file, place, expected, found }) =>
    `${file}：${code}${place === '' ? '' : `，${place}`}：应为 ${expected}；实为 ${found}`,
  'import.would-keep': ({ rows, bytes, folder }) =>
    `尚未保存。--apply --name NAME 可把${rows}行（${bytes}）连同 import.json 和 rejects.csv 存入 ${folder}`,
  'import.nothing-to-keep': '无法保存：没有可用的贸易数据行。',
  'import.cannot-keep': '还不能保存：请先回答或解决以上各点。',
  'import.kept': ({ name, rows, outcome, rejects }) =>
    outcome === 'same'
      ? `own:${name} 已有这些数据，没有变化。使用：sogdia view --data own:${name} ...`
      : `已保存${rows}行为 own:${name}${outcome === 'replaced' ? '，替换了原有数据' : ''}。打开：sogdia --data own:${name}。列出现成视图：sogdia list views --data own:${name}。剔除的行：${rejects}`,
  'import.indicators': ({ values }) => `另有${values}个指标数值，可用 sogdia list indicators 查看。`,
  'import.left': ({ rows }) => `未保存：${rows}行编码表，其中没有数字。`,
  'import.waiting': ({ holder }) => `正在等待另一个 sogdia（${holder}）`,

  'import.changed': ({ since }) => `与${since}的导入相比`,
  'import.changed-layout': ({ file, what, before, now }) => `${file} 的${what}：原为 ${before}，现为 ${now}`,
  'import.changed-set': ({ what, added, gone }) =>
    `${what}：${[...(added.length === 0 ? [] : [`新增${added.join('、')}`]), ...(gone.length === 0 ? [] : [`移除${gone.join('、')}`])].join('；')}`,
  'import.changed-count': ({ what, before, now }) => `${counted.get(what) ?? what}行数：原为${before}，现为${now}`,
  'import.changed-rules': ({ repairs }) => `新的修正：${repairs}`,
  'import.changed-figures': ({ same, revised, added, gone }) => `数字：${same}个未变，${revised}个修订，${added}个新增，${gone}个移除`,
  'import.revised': ({ cell, before, now }) => `${cell}：原为 ${before}，现为 ${now}`,
  'import.unchanged': '文件、列、经济体、时期和修正均无变化',

  'notice.no-own': '保存自己的数据：sogdia import FILE --apply --name NAME',

  'new.done': ({ folder, data }) =>
    `已把 dataset.json、observations.csv 和 README.md 写入 ${folder}\n查看：sogdia view figure-1 --data ${data}\n核查：sogdia check --data ${data}\n修改：README.md 说明每个字段的用途`,
  'new.readme': ({ name }) =>
    `# ${name}\n\n本文件夹中的内容全部是虚构的：请从头到尾换成自己的内容，每改一处就看一次结果。\n\n\`\`\`\nsogdia view figure-1 --data .\nsogdia check --data .\n\`\`\`\n\n- \`observations.csv\`：您的数字，每个一行。各列说明见 Sogdia 的 docs/opening-a-dataset.md。\n- \`dataset.json\`：经济体、组、来源、版本和使用条款（同一页），以及研究（docs/adding-a-study.md）。\n\n研究的字段在 \`dataset.json\` 末尾的 \`studies\` 中。不需要的可以省去：只有 \`id\`、\`title\`、\`source\`、\`release\` 和 \`question\` 是必需的。\n\n| 字段 | 用途 |\n|---|---|`,
  'forget.ask': ({ name, rows }) => `删除 own:${name}（${rows}行）？请输入 yes 或 no：`,
  'forget.kept': ({ name }) => `own:${name} 未删除`,
  'forget.done': ({ name, command }) =>
    command === null ? `own:${name} 已删除；原文件未改动` : `own:${name} 已删除；原文件未改动。重新导入：${command}`,
  'forget.needs-yes': 'forget 在删除之前要先询问，而这里无法询问',

  'error.store-locked': '请等它结束后再试',
  'error.store-not-written': '请腾出空间，或把 SOGDIA_STORE 设为可写的文件夹',
  'error.store-not-read': '请使其中的文件可读，或把 SOGDIA_STORE 设为其他文件夹',
  'error.store-damaged': '请删除后重新导入：sogdia forget NAME，sogdia import FILE --apply --name NAME',
  'error.name-taken': '请换一个名称，或加 --force 替换原有数据',
  'error.no-store': '请把 SOGDIA_STORE 设为一个文件夹',
  'error.too-long-pipe': '请先存为文件，再给出文件名：文件可以更大',
  'error.rates': '请在该处改正文件；每种货币每个时期只写一次',
  'error.table-open': 'sogdia import FILE 会询问缺少的内容；加上 --apply --name NAME 保存数据，再用 --table own:NAME',
  'error.table': '请在该处改正表格；示例见 sogdia compute <metric> --help',
  'error.yes': '请加 --yes',
} satisfies TextsLike<typeof importTexts>;
