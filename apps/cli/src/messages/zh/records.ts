import type { recordTexts } from '../en/records.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Chinese: the texts of the two records, of vintages, and of the marks of charts. */
export const zhRecords = {
  'mirror.title': '双方记录比较',
  'mirror.flow': ({ reporter }) => `${reporter}`,
  'mirror.export': ({ economy }) => `对${economy}出口`,
  'mirror.import': ({ economy }) => `自${economy}进口`,
  'mirror.table': '差距的构成',
  'mirror.trend': ({ recorder, from, to }) => `${recorder} ${from}—${to}`,

  'discrepancy.mirror': '伙伴方记录',
  'discrepancy.rounding': '四舍五入',
  'discrepancy.exact': '无',
  'discrepancy.explain': '其他可能的原因',
  'discrepancy.short.mirror': '伙伴方',
  'discrepancy.short.difference': '差距',
  'discrepancy.short.ratio': '比值',
  'discrepancy.short.valuation': '运保费',
  'discrepancy.short.rest': '未解释',
  'discrepancy.short.rounding': '舍入',
  'discrepancy.short.logGap': '对数差',
  'discrepancy.short.mirrorDiscrepancy': '差异',

  'revisions.title': '修订',
  'revisions.table': '截至各日已知',
  'revisions.published': '公布',
  'revisions.latest': '最新',
  'revisions.marked': '° 当日修订',
  'revisions.chart': ({ vintage }) => `${vintage}，与最新数字并列`,
  'revisions.headline': ({ series, known, revised, from, to }) =>
    `${series}：${known}个数字中${revised}个经过修订；${from === to ? `截至 ${from} 已知` : `${from} 至 ${to} 公布`}`,
  'revisions.change': ({ period, date, amount, kind, release }) =>
    `${period}：${amount}，${date} ${kind}${release === null ? '' : `（${release}）`}`,
  'revisions.first-known': '公布',
  'revisions.revised': '修订',
  'revisions.withdrawn': '撤回',
  'legend.methods': '各方法的结果区间',
  'legend.discrepancy': '差距',
  'legend.bounds': '来源给出的区间',
  'legend.joint': '来源变更',
  'legend.ways': '铁路、公路和管道；虚线为大致走向',
  'legend.void': '伙伴方没有数字',
  'legend.incomplete': '缺少部分商品',

  'method.reporter': ({ reporter }) => `调和：取${reporter}记录`,
  'method.partner': (_parts) => '调和：取伙伴方记录',
  'method.mean': (_parts) => '调和：双方均值',
  'method.fixed-factor': (_parts) => '调和：由进口方记录推算',
  'method.reliability-weighted': (_parts) => '调和：按可靠性加权',
  'vintage.every': '全部修订',

  'message.vintage': ({ date, known, revised }) => `${date}：首次公布${known}个数字，修订${revised}个`,
  'message.between-records': '这个数字由双方记录得出：请先选一方的数字',
  'palette.at-factor': ({ factor }) => `系数${factor}`,
  'palette.factor': '按此进口额与出口额之比对照双方记录',
  'linear.vintages': '每个数字的全部修订',
  'message.no-vintages': '这个数字没有修订',

  'action.go.mirror': '双方',
  'action.revisions.open': '修订',
  'help.go.mirror': '比较双方记录，查看差距',
  'help.revisions.open': '列出此行的修订',
} satisfies TextsLike<typeof recordTexts>;
