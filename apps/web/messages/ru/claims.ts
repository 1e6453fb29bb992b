import { plural } from '@sogdia/core/ru';
import { capital } from '../counts/count-word.ts';
import { russianCount } from '../counts/russian-count.ts';
import type { enClaims } from '../en/claims.ts';
import type { TextsLike } from '../provided/texts-like.ts';

const statements = { one: 'утверждение', few: 'утверждения', many: 'утверждений' };

/** Russian: the texts of the claims of the paper and of the check of a draft. */
export const ruClaims = {
  // the page of the paper
  'study.heading': ({ of, groups }) =>
    `Хотя бы частично данные подтверждают ${groups.supported + groups['in-part']} из ${of} утверждений, опровергают ${russianCount(groups.contradicted, 'neuter')}`,
  'study.lead': ({ groups }) =>
    `Полностью ${plural(groups.supported, { one: 'подтверждено', few: 'подтверждены', many: 'подтверждены' })} ${groups.supported}, частично — ${groups['in-part']}. ${capital(russianCount(groups.depends, 'neuter'))} ${plural(groups.depends, { one: 'зависит', few: 'зависят', many: 'зависят' })} от того, чьи данные взять, или от округления.`,
  'overview.paper': ({ of, groups }) =>
    `Данные опровергают ${russianCount(groups.contradicted, 'neuter')} из ${of} ${plural(of, { one: 'утверждения', few: 'утверждений', many: 'утверждений' })} статьи`,
  'study.contradicted': ({ count }) =>
    count === 1
      ? 'Утверждение, которое данные опровергают'
      : `${capital(russianCount(count, 'neuter'))} ${plural(count, statements)}, которые данные опровергают`,
  'study.sections': 'По разделам',
  'study.sections-about': 'Откройте раздел, чтобы увидеть его утверждения. Чем длиннее полоса, тем их больше.',
  'study.said': ({ said }) => `Утверждения: ${said}; всего`,
  'study.verdicts': 'По вердиктам',
  'study.verdicts-about': 'Каждое проверяемое утверждение мы записываем формулой и вычисляем её.',
  'study.figures': 'Рисунки статьи',
  'study.figures-about': ({ count, of }) => `Совпадают с нашими источниками ${count} из ${of} чисел, приведённых в статье`,
  'study.further': 'Читать и проверять',
  'verdicts.supported': ({ count }) => `подтверждено: ${count}`,
  'verdicts.in-part': ({ count }) => `подтверждено частично: ${count}`,
  'verdicts.depends': ({ count }) => `зависит от источника или округления: ${count}`,
  'verdicts.contradicted': ({ count }) => `опровергнуто: ${count}`,
  'verdicts.unchecked': ({ count }) => `независимо проверить нельзя: ${count}`,
  'claims.section-number': ({ number }) => (number.startsWith('table') ? `Таблица ${number.slice(6)}` : number),
  'claims.section-label': ({ number, title }) =>
    `${number.startsWith('table') ? `Таблица ${number.slice(6)}` : `Раздел ${number}`}${title === '' ? '' : `: ${title}`}`,
  'claims.working': 'Ход проверки',
  'claims.files': 'Скачать все утверждения',

  // the page of a claim
  'claim.title': ({ id, says }) => `${id}: ${says}`,
  'claim.pages': 'Утверждения статьи',
  'claim.statement': 'Утверждение в виде формулы',
  'claim.words': 'Что значат слова формулы',
  'claim.filled': 'С подставленными числами',
  'claim.working-about': ({ lens }) => `Вердикт определяют ${lens}.`,
  'claim.cases': ({ count, of }) => `Не выполняется в ${count} из ${of} случаев`,
  'claim.cases-none': ({ of }) => `Выполняется во всех случаях (${of})`,
  'claim.cases-others': ({ count }) => `Случаи, в которых выполняется (${count})`,
  'claim.rounding': ({ low, high }) => `от ${low} до ${high} с учётом округления`,
  'claim.needs': ({ needs }) => `${capital(needs)}.`,
  'claim.needed': 'Что понадобилось бы',
  'claim.open': 'Чего данные не решают',
  'claim.left': ({ what }) => `${capital(what)}.`,
  'claim.left-needs': ({ needs }) => `Нужно: ${needs}.`,
  'claim.bounds': 'Пределы, выбранные нами для проверки',
  'claim.retired-title': ({ id }) => `${id} больше нет среди утверждений`,
  'claim.retired-rest': 'Его номер другому утверждению не передаётся.',
  'claim.lenses': 'При других настройках',
  'claim.record': 'Чьи данные',
  'claim.outcome': 'Итог',
  'claim.figures-of-record': 'Результат по этим данным',
  'claim.conflicts': 'Противоречит утверждениям',
  'claim.ledger': 'Записанный вердикт',
  'claim.ledger-same': ({ verdict }) => `Записан тот же вердикт — «${verdict}». Любое изменение проверяет человек.`,
  'claim.ledger-changed': ({ verdict, reason }) => `Записан другой вердикт — «${verdict}» (${reason}). Нужна проверка человеком.`,
  'claim.ledger-none': 'Вердикт ещё не записан.',
  'claim.figures': 'Где встречается',
  'claim.badge': 'Значок',
  'claim.badge-html': 'HTML',
  'claim.badge-markdown': 'Markdown',
  'claim.sources-none': 'Ни один из наших источников этого не охватывает.',
  'claims.both-vintages': ({ record }) => `${record}, первоначальные и пересмотренные`,
  'claims.of-figure': 'Связанные утверждения',
  'claims.receipts-title': ({ page }) => `Утверждения статьи, ${page}`,
  'claims.receipts-others': 'другие страны',
  'claims.receipts-statements': 'количества, даты и числа в тексте',
  'claims.badge-summary-right': ({ supported, inPart, contradicted, of }) =>
    `из ${of}: подтверждено ${supported}, частично ${inPart}, опровергнуто ${contradicted}`,
  'claims.csv': 'строка на каждое утверждение, с вердиктом и причиной',
  'claims.json': 'всё, кроме справок о числах',

  // a draft
  'nav.draft': 'Проверка текста',
  'draft.title': 'Проверка текста',
  'draft.private': 'Проверка идёт в вашем браузере. Текст мы не отправляем и не храним.',
  'draft.no-script': 'Для проверки нужен JavaScript. Без него воспользуйтесь программой для терминала: pnpm -s sogdia check draft.md',
  'draft.label': 'Ваш текст на русском, английском или китайском языке',
  'draft.hint': 'Проверку запускает Ctrl или Command вместе с Enter.',
  'draft.check': 'Проверить числа',
  'draft.sample': 'Показать образец',
  'draft.clear': 'Очистить',
  'draft.characters': 'знаков',
  'draft.loading': 'Загружаем данные…',
  'draft.reading': 'Проверяем числа…',
  'draft.stop': 'Остановить',
  'draft.stopped': 'Остановлено. Ваш текст на месте.',
  'draft.too-long': 'Этот текст проверить не удалось: он длиннее 2 000 000 знаков.',
  'draft.too-long-help': 'Проверьте его по частям. Ваш текст на месте.',
  'draft.parts': 'Части текста',
  'draft.part': ({ part, parts, from, to, of }) =>
    `Часть ${part} из ${parts}: ${from > to ? 'чисел нет' : from === to ? `число ${from} из ${of}` : `числа ${from}–${to} из ${of}`}`,
  'draft.part-before': 'Предыдущая часть',
  'draft.part-after': 'Следующая часть',
  'draft.copy-part': 'Скопировать итог этой части в Markdown',
  'draft.failed': 'Не удалось загрузить данные, поэтому ничего не проверено.',
  'draft.failed-help': 'Попробуйте ещё раз. Ваш текст на месте.',
  'draft.empty': 'Текста пока нет. Вставьте свой или посмотрите образец.',
  'draft.changed': 'После проверки текст изменился.',
  'draft.nothing':
    'Мы не нашли чисел для проверки. Мы читаем суммы (USD 89.4 billion, 420 million yuan), проценты, кратные изменения (doubled), доли (a third), места, превосходные степени и значения наших показателей — на английском языке. Укажите, что измеряет каждое число, для кого и в каком году или в каких месяцах.',
  'draft.marked': 'Ваш текст с пометками',
  'draft.figures': 'Число за числом',
  'draft.outcome.right': 'Верно',
  'draft.outcome.close': 'Близко',
  'draft.outcome.off': 'Неверно',
  'draft.outcome.right-elsewhere': 'Верно по другим данным',
  'draft.outcome.not-checkable': 'Проверить нельзя',
  'draft.outcome.not-understood': 'Не понято',
  'draft.read-as': 'Мы прочли это как',
  'draft.copy': 'Скопировать итог в Markdown',
  'draft.understood': 'Что мы можем проверить',
  'draft.understood-about':
    'Мы проверяем число, если из его предложения, заголовка, таблицы или предыдущего предложения ясно, что оно измеряет. Сравниваем его с данными, которые названы в тексте, а если не названы — с данными той страны, о чьей торговле речь. Берём самые ранние данные, которые у нас есть, и столько знаков, сколько напечатано у вас. Отклонение до полутора единиц последнего знака или до одной сотой — это «близко». Если в предложении есть незнакомые нам слова, мы их называем: такое число мы можем подтвердить, но никогда не отвергаем.',
  'draft.example': ({ text }) => `«${text}»`,
  'draft.not-read':
    'Мы называем, но не проверяем прогнозы, цели, отрицания, торговлю за вычетом чего-либо, другие величины и валюты, кроме долларов и юаней.',
  'draft.terminal-about': 'Та же проверка для файла, с кодом завершения для автоматических тестов.',

  // the pages that follow one number to where it comes from
  'guide.nav': 'Путь одного числа',
  'guide.title': ({ value, subject }) => `Путь одного числа: ${value}, ${subject}`,
  'guide.about':
    'Начните с предложения в статье, спуститесь к опубликованным числам, а затем посмотрите, что записал партнёр. Так можно проследить здесь любое число.',
  'guide.sentence': 'Предложение',
  'guide.sentence-about': ({ section }) => `Раздел «${section}». Нашими словами:`,
  'guide.claim': 'Предложение в виде формулы',
  'guide.claim-about': 'Предложение мы записываем в виде формулы по данным. С подставленными числами:',
  'guide.verdict': 'Вердикт',
  'guide.verdict-about': 'Мы проверяем, выполняется ли формула с точностью до цифр, напечатанных в тексте.',
  'guide.verdict-open': ({ id }) => `${id}: ход проверки и результат при других настройках`,
  'guide.view': 'График, на котором есть это число',
  'guide.view-open': ({ label }) => `${label}: описание, файлы и другие настройки`,
  'guide.receipt': 'Справка о числе',
  'guide.receipt-about': 'Как получено число. Каждая часть открывает свою справку.',
  'guide.cells': 'Опубликованные числа',
  'guide.cells-about': 'Числа в том виде, в каком они напечатаны, и кто и когда напечатал каждое.',
  'guide.cell-release': 'Выпуск',
  'guide.partner': 'Что записала другая сторона',
  'guide.partner-about': 'Партнёр публикует о том же потоке свои данные. Они показывают расхождение, но не его причину.',
  'guide.partner-open': 'Данные обеих сторон по каждому потоку',
  'guide.terminal': 'В терминале',
} satisfies TextsLike<typeof enClaims>;
