import type { enControls } from '../en/controls.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** Chinese: the texts of the controls of record and knowledge, of the keys of charts, and of what was revised. */
export const zhControls = {
  // what stands between texts that are put together
  'joint.list': '、',
  'joint.clause': '，',
  'joint.parts': '；',
  'joint.stop': '。',
  'joint.colon': '：',
  'joint.space': '',

  // the controls below a chart's subtitle
  'lens.label': ({ title }) => `按哪方记录、首次公布还是修订后：${title}`,
  'lens.record': '按哪方记录',
  'lens.known': '修订',
  'lens.own': ({ economy }) => `${economy}记录`,
  'lens.partner': '伙伴方记录',
  'lens.partners': '各伙伴方记录',
  'lens.both': '双方记录',
  'lens.reconciled': '调和数据（本站估计）',
  'lens.first': '首次公布',
  'lens.latest': '修订后',
  'lens.in-explore': '在自助探索中',
  'lens.reads': ({ choices }) => `当前显示：${choices.join('，')}。在自助探索中更改：`,
  'lens.way': ({ control, choice }) => `${control}：${choice}`,
  'lens.loading': '正在加载……',
  'lens.shown': ({ choices }) => `现在显示：${choices}`,

  // pages of a figure read another way
  'lens-page.partner': '按各伙伴方记录',
  'lens-page.both': '按双方记录',
  'lens-page.reconciled': '按调和数据（本站估计）',
  'lens-page.latest': '按修订后数据',
  'lens-page.main': ({ label }) => `论文中的${label}`,
  'lens-page.without': ({ economies }) => `在自助探索中查看不含${economies}的同一视图`,
  'lens-page.files': '在自助探索中下载此视图',

  // ranges over the methods of reconciliation
  'ranges.heading': '各方法的结果区间',
  'ranges.of-source': '来源给出的区间',
  'ranges.lower': '下限',
  'ranges.upper': '上限',
  'ranges.lowest': '最低',
  'ranges.highest': '最高',

  // scales
  'scale.label': '刻度',
  'scale.linear': '线性',
  'scale.log': '对数',
  'scale.free': '各小图用各自刻度',
  'scale.about-free': '各小图刻度不同：宜比较形状，不宜比较高低。',
  'scale.about-log': '在此刻度上，相等的间距表示相等的增长率。没有零点。',

  // what was revised
  'table.open-revisions': '修订经过',
  'receipt.revisions': '修订经过',
  'receipt.many-revisions': ({ count }) => `其背后的数字中有${count}个经过修订，详见上方各自的出处。`,
  'receipt.copy-link': '复制链接',

  // keys of charts
  'key.hollow': '四舍五入、推算或估计',
  'key.unusual': '异常：经检查标记，见数字出处',
  'key.found': '经检查标记：见数字出处',
  'key.missing': '无数据',
  'key.joint': '来源变更',
  'key.own': ({ economy }) => `${economy}记录`,
  'key.partner': '伙伴方记录',
  'key.range': ({ methods }) => `${methods}种调和方法的结果区间`,
  'key.bounds': '来源给出的区间',
  'key.method': ({ method }) => `所示方法：${method}`,
  'key.joints': ({ count }) => `${count}处来源变更`,
} satisfies TextsLike<typeof enControls>;
