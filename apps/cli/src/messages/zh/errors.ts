import type { errorTexts } from '../en/errors.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Chinese: errors and what puts them right, notices, and what is said of settings. */
export const zhErrors = {
  'notice.written': ({ path, bytes }) => `已写入 ${path}（${bytes}字节）`,
  'notice.truncated': ({ shown, total }) => `显示${total}行中的${shown}行`,
  'notice.changed': ({ text }) => `sogdia: ${text}`,
  'notice.first-view': ({ query }) => `这些数据没有常用问题所需的数字；以下为其第一个视图：'${query}'`,
  'notice.no-effect': ({ parameter, reason }) => `sogdia: ${parameter} 在此不起作用。${reason}`,
  'notice.no-rows': '没有符合条件的行',
  'notice.no-rows-where': ({ condition, field, held }) =>
    `没有行符合 ${condition}：${held.length === 0 ? `此处 ${field} 没有值` : `${field} 的取值为${held.slice(0, 12).join('、')}${held.length > 12 ? `，另有${held.length - 12}个` : ''}`}`,
  'notice.mcp': '正在 stdin 上等待智能体；如何接入 sogdia 见 docs/agents.md',
  'notice.nearest': ({ names }) => `您是否要找${names.slice(0, 3).join('、')}？`,
  'notice.no-claims': ({ asked }) =>
    `此数据集没有可核查的论断。可以核查文字（sogdia check draft.md${asked === null ? '' : ` --data ${asked}`}）、表达式（'export(REPORTER, PARTNER)[YEAR] > 100bn'，代码见 sogdia list economies），或自己的论断（--file claims.yaml）`,
  'notice.typing': '请输入或粘贴文字，然后在空行按 Ctrl-D',
  'notice.no-figure': ({ path }) =>
    `在 ${path} 中没有找到可核查的数字。目前可识别英文稿件中的金额（USD 89.4 billion、$30bn）、百分比（45 %、12 per cent）、倍数（doubled）、分数（a third）和位次；示例见 docs/checking-claims.md`,
  'notice.data': ({ version, parts }) => `数据 ${version}：${parts.join('、')}`,

  'error.old-node': ({ found }) =>
    `sogdia 需要 Node 22及以上版本，当前为 Node ${found}。请安装新版 Node，或在代码库中运行：npx -y pnpm@12.21.0 tui`,
  'error.where': '位置',
  'error.expected': '应为',
  'error.why': '原因',
  'error.found': '实为',
  'error.remedy': '解决',
  'error.crash': '报告',
  'error.more': ({ names, more }) => `${names.join('、')}，另有${more}个`,
  'error.did-you-mean': ({ name }) => `请试 ${name}`,
  'error.list': ({ command }) => `见 ${command}`,
  'error.nearest-view': ({ command }) => `最接近的视图为 ${command}`,
  'error.usage': '见 sogdia help',
  'error.script': '请改正该行；格式见 sogdia help replay',
  'error.settings': '请改正设置；写法见 docs/bulk-tables.md',
  'error.file-exists': '请换一个名称，或加 --force 覆盖',
  'error.file-not-written': '请选择已存在且可写的文件夹，或新建一个',
  'error.data': '请重新安装程序；sogdia verify 可指出损坏的部分',
  'error.input': '请在该处改正文件；格式见 docs/checking-claims.md',
  'error.unreadable': '请检查文件名和文件夹',
  'error.no-text': '请存为纯文本（draft.md、draft.txt），或粘贴到 sogdia check -',
  'error.too-long': '请拆分文字，或只核查有数字的部分',
  'error.package': '请从发布机构重新下载整个数据包',
  'error.no-dataset': '请指定含有 dataset.json 或 datapackage.json 的文件夹；示例见 docs/opening-a-dataset.md',
  'error.dataset': '请在该处改正文件；完整示例见 docs/opening-a-dataset.md',
  'error.output': ({ problem }) => `sogdia: 无法写出结果（${problem}）\n  解决      请腾出空间，或写到别处`,
  'error.expression': '请在该处改正表达式',
  'error.defect': '这是 sogdia 的缺陷，请报告；加 --debug 可显示出错位置',

  'config.problem': ({ path, problem }) => `${path}：${problem}`,
  'config.refused': ({ path, problem }) => `已忽略 ${path}：${problem}`,
  'config.unknown': ({ name, nearest: [first] }) => `未知的名称 ${name}${first === undefined ? '' : `；是否为 ${first}？`}`,
  'config.no-key': ({ action, key }) => `${action}：不能用 ${key} 作按键`,
  'config.conflict': ({ key, actions: [one, other] }) => `${key} 不能同时用于 ${one} 和 ${other}；两者都保留原来的按键`,
} satisfies TextsLike<typeof errorTexts>;
