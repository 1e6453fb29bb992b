import type { enOffline } from '../en/offline.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** Chinese: the page on copies for reading without a network. */
export const zhOffline = {
  'offline.title': '离线副本',
  'offline.about': '打开过的页面会留在本设备上，没有网络时仍可阅读。也可以保存整个网站，或下载为一个文件。',
  'offline.not-kept': '当前没有网络，且未保存您要的页面。可以阅读以下页面：',
  'offline.unsupported': '以这种方式打开网站时，此浏览器无法保存页面。请改为下载下方的压缩包。',
  'offline.needs-script': '请启用 JavaScript 以保存页面。',
  'offline.keeps': ({ count, of }) => `已保存${of}个文件中的${count}个。`,
  'offline.keeps-all': ({ of }) => `整个网站已保存：${of}个文件。`,
  'offline.keep-all': ({ size }) => `保存整个网站（占用${size}）`,
  'offline.keeping': ({ count, of }) => `正在保存页面……第${count}个文件，共${of}个`,
  'offline.failed': ({ count }) => `有${count}个文件无法加载或存储，其余已保存。重试即可继续。`,
  'offline.forget': '删除全部已保存页面',
  'offline.archive': '下载整个网站（zip）',
  'offline.archive-text': ({ size }) => `包含全部页面、图片、文件和脚本的压缩包，约${size}，在浏览器中打包。`,
  'offline.packing': ({ count, of }) => `正在打包……第${count}个文件，共${of}个`,
  'offline.packed': ({ size }) => `压缩包已就绪：${size}。`,
  'offline.pack-failed': ({ address }) => `无法生成压缩包：${address} 未能加载。请检查网络后重试。`,
  'offline.cancel': '取消',
  'offline.pages': ({ count }) => `已保存页面：${count}`,
  'offline.megabytes': ({ size }) => `${size} MB`,
  'offline.not-counted': '……',
  'offline.open': '打开压缩包',
  'offline.open-text': '解压后，用任意文件服务器提供该文件夹。直接在浏览器中打开文件时，链接无法使用。',
  'offline.open-lines': 'cd sogdia\npython3 -m http.server 8000\n# 然后打开 http://localhost:8000/zh/',
} satisfies TextsLike<typeof enOffline>;
