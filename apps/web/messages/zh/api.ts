import type { enApi } from '../en/api.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** Chinese: the texts of the files that programs read. */
export const zhApi = {
  'nav.api': '接口与下载',
  'api.title': '开发者',
  'api.summary': '每个视图（每个数值附出处）、经核查的论断以及整个数据集，均以文件提供。',
  'api.about':
    '全部是同一网址下的普通文件，不需要密钥，没有次数限制，数字与页面相同。任何网页都可加载。第1版（v1）的字段不会改名，也不会删除。',
  'api.dataset':
    '双方记录的年度和月度贸易数据，来源提供时的商品数据，以及指标、地点、事件和经核查的论断。每个数字都注明来源、版本和使用条款。',
  'api.guide':
    '每个数字都有出处，列出背后的来源数字、公式以及其他来源的数字。缺失的数字注明原因，绝不以零代替。同一流向，两个经济体的数字并不相同，两者都列出。引用数字时，请说明按哪方记录。',
  'api.pages': '数字背后',
  'api.texts': '纯文本视图',
  'api.worked': '三个问答示例',
  'api.ask-gap': ({ flow }) => `${flow}：双方各自的数字是多少？`,
  'api.worked-text': ({ address, answer }) => `读取 ${address}。答：${answer}`,
  'api.index': '全部文件清单',
  'api.openapi': '这些文件的 OpenAPI 3.1 说明',
  'api.claims': '论文的每条论断，附核查结论和计算过程',
  'api.view': '一个视图：其设定、概要，以及每个数值一行并附出处',
  'api.views': ({ count }) => `${count}个视图，例如`,
  'api.values': '同一视图，不含出处，文件更小',
  'api.text': '同一视图的纯文本：标题、句子、表格、注释和来源',
  'api.pinned': ({ version }) => `数据集版本${version}的同一视图，格式为 JSON、CSV、文本或图形`,
  'api.plain-guide': '供语言模型使用的本清单，附三个问答示例',
  'api.language': '代码和数字在各语言中一致；这些文件中的标题、要点和说明为英文。',
  'api.stays': ({ version }) =>
    `不变的：/v/${version}/ 下的文件保留数据集版本${version}的数字，引用请用这些文件。会变的：/api/ 和 /files/ 下的文件以及实时嵌入，随每个数据集版本更新。`,
  'api.part': '数据集的一部分，即计算引擎读取的形式',
  'api.parts': ({ count }) => `整个数据集，共${count}部分，例如`,

  // the dataset as tables
  'tables.title': '表格',
  'tables.about':
    '全部数字的 CSV 文件，按行的种类和数据部分各成一个文件。每行注明来源和版本。代码手册说明各列、单位和允许的取值。世界贸易和详细商品数据只在压缩包中。',
  'tables.file': '文件',
  'tables.archive': '全部表格的压缩包',
  'tables.read-me': ({ version, hash }) =>
    [
      `Sogdia，数据集版本${version}`,
      `内容 ${hash}`,
      '',
      'codebook.csv 说明每一列的含义、单位和可能的取值。',
      'sources.csv 列明每个数字由谁公布、依据何种条款；releases.csv 列明每个版本何时可得。',
      '编码为 UTF-8，以逗号分隔，小数点为英文句点，没有内容的字段留空。',
      '',
    ].join('\n'),

  // a view in pages of others
  'embed.title': 'Sogdia 视图',
  'embed.failed': '无法显示此视图：网址不完整，或数据未能加载。请检查网址或重新加载。',
  'embed.version': ({ version }) => `数据集版本${version}。`,
  'embed.whole': '在 Sogdia 打开此视图',
  'embed.newer': ({ day, count, label }) =>
    `显示的是截至${day}已知的数字。此后${count === 1 ? `又有一个新版本：${label}` : `又有${count}个新版本，如 ${label}`}。`,
  'take.embed': '嵌入',
  'take.embed-about': '第一种自动适应高度，脚本关闭时显示为图片或链接。第二种是宽高比固定的普通框架。',
  'take.embed-live': '实时：随每个新版本更新',
  'take.embed-pinned': ({ day }) => `固定：截至${day}已知的数字，有新版本时附提示`,
  'take.embed-version': ({ version }) => `数据集版本${version}的图片，不再变化`,

  // a view taken away: its files, pictures and lines of code
  'files.publishers': ({ named, more }) => `数据由${named}${more === 0 ? '' : `及另外${more}家机构（名单见数据文件）`}公布。`,
  'files.picture-foot': ({ version, hash, address }) => `Sogdia，数据集版本${version}（内容 ${hash}）。${address}`,
  'take.more': '工作簿、图片、代码',
  'take.loading': '正在加载数据……',
  'take.failed': '无法加载数据。请重新加载页面再试。',
  'take.files': '文件',
  'take.xlsx': '含数据和来源的工作簿',
  'take.svg': '矢量图，内嵌字体',
  'take.zip': '以上全部文件和图片',
  'take.making': '正在生成文件……',
  'take.made': ({ name }) => `已保存为 ${name}。`,
  'take.not-made': '此浏览器无法生成该文件。请换一种格式或浏览器。',
  'take.pictures': '图片',
  'take.theme': '配色',
  'take.theme-light': '浅色',
  'take.theme-dark': '深色',
  'take.frame-standard': '标准',
  'take.frame-square': '方形',
  'take.frame-social': '链接预览',
  'take.code': '代码',
  'take.code-address': '以下 R、Python 和 Stata 代码从网址读取 CSV 文件。',
  'take.code-saved': ({ name }) => `以下 R、Python 和 Stata 代码读取保存为 ${name} 的 CSV 文件。`,
} satisfies TextsLike<typeof enApi>;
