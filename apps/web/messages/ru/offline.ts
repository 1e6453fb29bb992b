import type { enOffline } from '../en/offline.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** Russian: the page on copies for reading without a network. */
export const ruOffline = {
  'offline.title': 'Офлайн-копия',
  'offline.about':
    'Страницы, которые вы открываете, остаются на этом устройстве, и их можно снова читать без сети. Можно сохранить и весь сайт или скачать его одним файлом.',
  'offline.not-kept': 'Нет сети, а нужная страница не сохранена. Можно прочитать эти:',
  'offline.unsupported': 'Когда сайт открыт таким способом, браузер не может сохранять страницы. Скачайте архив ниже.',
  'offline.needs-script': 'Чтобы сохранять страницы, включите JavaScript.',
  'offline.keeps': ({ count, of }) => `Сохранено файлов: ${count} из ${of}.`,
  'offline.keeps-all': ({ of }) => `Сохранён весь сайт, файлов: ${of}.`,
  'offline.keep-all': ({ size }) => `Сохранить весь сайт (займёт ${size})`,
  'offline.keeping': ({ count, of }) => `Сохраняем страницы… файлов: ${count} из ${of}`,
  'offline.failed': ({ count }) =>
    `Не удалось загрузить или записать файлов: ${count}. Остальные сохранены. Чтобы продолжить, попробуйте ещё раз.`,
  'offline.forget': 'Удалить все сохранённые страницы',
  'offline.archive': 'Скачать весь сайт (zip)',
  'offline.archive-text': ({ size }) => `Все страницы, картинки, файлы и скрипты одним архивом, около ${size}; его собирает ваш браузер.`,
  'offline.packing': ({ count, of }) => `Собираем архив… файлов: ${count} из ${of}`,
  'offline.packed': ({ size }) => `Архив готов: ${size}.`,
  'offline.pack-failed': ({ address }) => `Не удалось собрать архив: не загрузился ${address}. Проверьте соединение и попробуйте ещё раз.`,
  'offline.cancel': 'Отменить',
  'offline.pages': ({ count }) => `Сохранённых страниц: ${count}`,
  'offline.megabytes': ({ size }) => `${size} МБ`,
  'offline.not-counted': '…',
  'offline.open': 'Как открыть архив',
  'offline.open-text':
    'Распакуйте его и откройте папку через любой файловый сервер. Если открыть файлы прямо в браузере, ссылки работать не будут.',
  'offline.open-lines': 'cd sogdia\npython3 -m http.server 8000\n# затем откройте http://localhost:8000/ru/',
} satisfies TextsLike<typeof enOffline>;
