import type { enAbout } from '../en/about.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** Chinese: the page about the observatory. */
export const zhAbout = {
  'about.title': '关于',

  'about.what': '这是什么',
  'about.what-text':
    'Sogdia 是一个贸易观察平台，也是支撑这个平台的软件。它从一篇已发表的论文出发：用注明来源的数据重新计算论文中的图表，凡能核查的论断逐条核查，并把同样的视图延续到最新公布的月份。软件本身不限于任何国家，换一套数据即可用于其他经济体。',
  'about.study': '论文',
  'about.held': ({ sources, releases, rows, claims }) =>
    `目前共有${rows}行数据，取自${sources}个来源的${releases}个版本；另有${claims}条论断附核查结论。`,

  'about.whom': '为谁而做',
  'about.whom-read': '想查一个贸易数字、它的来源以及对方记录的读者。',
  'about.whom-write': '希望在发表前核查文中数字的作者和编辑。',
  'about.whom-count': '需要视图、表格和数据文件，或习惯使用命令行的分析人员。',
  'about.whom-build': '想用自己的数据运行这套软件的程序员。',

  'about.does': '能做什么',
  'about.does-records': '同时列出双方记录和两者的差距；把两个数字合成一个时，说明所用方法。',
  'about.does-checks': '用公式核查论断，列出计算过程，并说明论断在哪些设定下成立、在哪些设定下不成立。',
  'about.does-vintages': '首次公布和修订后的数据都予保留，修订之前引用过的数字仍可查到。',
  'about.does-files': '每个视图都有表格、文字概要和文件，也可在终端中查看。',

  'about.not': '不做什么',
  'about.not-cause': '不推断因果。这里只表明两件事发生在同一年，不表明一件事导致另一件事。',
  'about.not-fill': '不填补、不平滑数据。数字缺失时说明原因。',
  'about.not-bulk': '发布机构的条款不允许转载的批量数据，本站一律不提供，因此商品数据并不完整。',
  'about.not-all': '本站不是任何统计机构的官方出版物，也不能取而代之。',
  'about.not-watch': '不设 Cookie，不统计访客，也不连接其他服务器。',

  'about.numbers': '一个数字如何得来',
  'about.step-read': '原样读取发布机构的文件、表格或文本。每一行或保留，或剔除，或标为重复，各项行数相加与总行数一致。',
  'about.step-name': '统一名称和单位。每处更正都列明原有的错误数值和更正理由。',
  'about.step-check': '发布前检查数据：分项与合计是否相符，有无缺失年份和重复，每个来源是否注明使用条款。',
  'about.step-choose': '对每一方、每一时期和每一流向，按既定规则从多个来源中选用一个；数字出处列出其他来源的数字。',
  'about.step-compute': '每项计算都有方法说明：公式、文献，以及在哪些情况下没有结果。',
  'about.step-receipt': '数字与其出处一并给出：从公式一直追溯到原文所载的数字。',
  'about.step-words': '图表上方的句子按规则生成。程序会回读数以千计的句子，与数字逐一比对。',

  'about.terms': '许可与条款',
  'about.terms-code': '代码采用 MIT 许可证。',
  'about.terms-data': ({ terms, confirmed }) =>
    `数据归各发布机构所有，使用条款见每个数字的出处和来源页。条款共有${terms}种，其中${confirmed}种我们读过原文；其余条款在依据之前请向发布机构确认。`,
  'about.terms-sources': '全部来源及其条款',

  'about.cite': '如何引用',
  'about.cite-number': '引用数字：先注明发布机构，再注明从何处读到。每个数字的出处都备有这两项，可直接复制。',
  'about.cite-view': '引用视图：页面上有附版本和网址的引文。',
  'about.cite-data': '引用全部数据：',
  'about.citation': ({ version, hash, address }) => `Sogdia：数据，版本${version}（内容 ${hash}）。${address}`,

  'about.terminal': '在终端中使用',
  'about.terminal-text': '同样的视图可输出为文本、表格或 JSON，另有一个键盘操作的程序。在代码副本中运行下面的命令即可打开：',
  'about.errors': '如果发现错误',
  'about.errors-text':
    '本站目前没有接收反馈的地址。如果您随代码一起取得本站，代码中有更正数字的办法；每处更正都附有理由。一份有用的反馈应写明：',
  'about.errors-where': '页面网址（其中保存了整个视图），或复制的数字出处链接；',
  'about.errors-what': '来源中的数字是多少，见哪张表或哪一页；',
  'about.errors-version': ({ version, hash }) => `数据集版本：${version}，内容 ${hash}。`,

  'about.access': '人人可读',
  'about.access-text':
    '每张图都配有表格和文字概要，所有页面无需 JavaScript 即可阅读。我们在两种配色、宽窄不同的屏幕上测试页面的无障碍性。图表可用键盘操作。',
} satisfies TextsLike<typeof enAbout>;
