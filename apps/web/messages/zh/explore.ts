import type { enExplore } from '../en/explore.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** Chinese: the texts of Explore: its tools, and the controls that choose what is asked, goods and indicators. */
export const zhExplore = {
  // what can be done with a view
  'explore.tools': '操作',
  'explore.undo': '撤销',
  'explore.redo': '重做',
  'explore.copy-link': '复制链接',
  'explore.share': '分享……',
  'explore.cite': '引用',
  'explore.play': '播放',
  'explore.play-years': '开始',
  'explore.pause': '暂停',
  'explore.play-still': '您的系统设为减少动态效果，因此不会自动播放。请用年份按钮。',
  'explore.year-before': '上一年',
  'explore.year-after': '下一年',
  'explore.many-lines': ({ count }) => `一张图上有${count}条线，难以分辨。`,
  'explore.show-apart': '拆成多张小图',

  'explore.asked': '数据',
  'explore.of-trade': '贸易',
  'explore.of-indicators': '指标',
  'explore.search': '按名称或代码搜索',
  'explore.none-found': '没有匹配项。',
  'explore.found': ({ count }) => `找到${count}项`,
  'explore.indicator': '指标',
  'explore.economies': '经济体',
  'explore.economy-count': ({ count }) => `${count}个经济体`,
  'explore.one-economy': '1个经济体',
  'explore.goods': '商品',
  'explore.all-goods': '全部商品',
  'explore.chosen-goods': '所选商品',
  'explore.by-level': ({ level }) => `按${level}`,
  'explore.pick-goods': '选择商品',
  'explore.loading-goods': '正在加载商品清单……',
  'explore.top': '显示多少',
  'explore.largest': ({ count }) => `最大的${count}项`,
  'explore.all-of-them': '全部',
} satisfies TextsLike<typeof enExplore>;
