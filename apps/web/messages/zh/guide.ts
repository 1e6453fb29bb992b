import type { enGuide } from '../en/guide.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Chinese: the pages that follow one number to where it comes from. */
export const zhGuide = {
  'guide.nav': '追踪一个数字',
  'guide.title': ({ value, subject }) => `追踪一个数字：${subject}，${value}`,
  'guide.about': '从论文中的一句话出发，向下追到公布的数字，再横向看伙伴方的记录。本站每个数字都可以这样追踪。',
  'guide.sentence': '这句话',
  'guide.sentence-about': ({ section }) => `出自“${section}”。大意是：`,
  'guide.claim': '写成公式',
  'guide.claim-about': '把这句话写成关于数据的公式。代入数字后为：',
  'guide.verdict': '核查结论',
  'guide.verdict-about': '按文中所写的位数，检查公式是否成立。',
  'guide.verdict-open': ({ id }) => `${id}：计算过程，以及其他设定下的结果`,
  'guide.view': '所在图表',
  'guide.view-open': ({ label }) => `${label}：概要、下载和其他设定`,
  'guide.receipt': '数字出处',
  'guide.receipt-about': '这个数字如何得来。每一部分都可打开自己的出处。',
  'guide.cells': '公布的数字',
  'guide.cells-about': '原文所载的数字、公布者和公布时间。',
  'guide.cell-release': '版本',
  'guide.partner': '对方的记录',
  'guide.partner-about': '同一流向，伙伴方公布自己的数字。从数字中可以看到差距，但看不出原因。',
  'guide.partner-open': '各流向的双方记录',
  'guide.terminal': '在终端中',
} satisfies TextsLike<typeof enGuide>;
