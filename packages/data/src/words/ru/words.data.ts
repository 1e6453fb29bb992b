import { nationalGoods } from './national-goods.data.ts';
import { labels } from './releases.data.ts';

/** What the dataset says in words of its own, in Russian, by the English text: statements, verdicts, events, absences, rules. */
export const words: Readonly<Record<string, string>> = {
  ...labels,
  ...nationalGoods,

  // the example of a draft
  'In 2023, China’s trade with the five Central Asian countries reached USD 89.4 billion, up 27.4% on the year before. China’s exports to Kyrgyzstan were USD 19.7 billion in 2023. China’s imports from Turkmenistan came to USD 8.6 billion in 2023. In 2022, trade between China and Central Asia grew by more than 40%. Trade with China made up 35% of Kyrgyzstan’s foreign trade in 2023. Chinese investment in the region reached USD 15 billion.':
    'В 2023 году товарооборот Китая с пятью странами Центральной Азии достиг 89,4 млрд долларов, что на 27,4 % больше, чем годом ранее. Экспорт Китая в Киргизию в 2023 году составил 19,7 млрд долларов. Импорт Китая из Туркменистана в 2023 году составил 8,6 млрд долларов. В 2022 году товарооборот Китая с Центральной Азией вырос более чем на 40 %. На Китай в 2023 году пришлось 35 % внешней торговли Киргизии. Китайские инвестиции в регион достигли 15 млрд долларов.',

  'The question and its background': 'Вопрос и предыстория',
  'How much is traded': 'Объём торговли',
  'With whom, and in what': 'С кем и чем торгуют',
  'Uneven trade': 'Неравная торговля',
  'Slow borders': 'Медленные границы',
  'Risks in the region': 'Риски в регионе',
  'Partnerships, level by level': 'Партнёрства по уровням',
  'Closer politics': 'Сближение в политике',
  'Better roads and rails': 'Лучшие дороги и рельсы',
  'E-commerce': 'Электронная торговля',
  'What it concludes': 'К чему приходит статья',
  'Partnership with China': 'Партнёрство с Китаем',
  'strategic partnership': 'стратегическое партнёрство',
  strategic: 'стратегическое',
  'comprehensive strategic partnership': 'всеобъемлющее стратегическое партнёрство',
  'comprehensive strategic': 'всеобъемлющее стратегическое',
  'deepened comprehensive strategic partnership': 'углублённое всеобъемлющее стратегическое партнёрство',
  deepened: 'углублённое',
  'Permanent Comprehensive Strategic Partnership': 'вечное всеобъемлющее стратегическое партнёрство',
  'All-weather Comprehensive Strategic Partnership for a New Era': 'всепогодное всеобъемлющее стратегическое партнёрство в новую эпоху',
  'Comprehensive Strategic Partnership for a New Era': 'всеобъемлющее стратегическое партнёрство в новую эпоху',
  'Comprehensive Strategic Cooperative Partnership': 'всеобъемлющее стратегическое партнёрство и сотрудничество',
  'WTO accession': 'Вступление в ВТО',
  'observer status': 'статус наблюдателя',
  observer: 'наблюдатель',
  'application for membership': 'заявка на членство',
  application: 'заявка',
  'a working party': 'рабочая группа',
  'working party': 'рабочая группа',
  membership: 'членство',
  member: 'член',
  'The five states declared their independence when the Soviet Union dissolved in 1991':
    'Пять государств объявили о независимости, когда в 1991 году распался Советский Союз',
  'the days on which the five declared their independence': 'дни, в которые пять стран объявили о независимости',
  'the five declarations; we only have the day on which China recognised the five states':
    'пять деклараций; у нас есть только день, когда Китай признал пять государств',
  'The sea routes of the age of discovery drew trade away from the Silk Road, and Central Asia came under the Russian Empire late in the 19th century':
    'Морские пути эпохи Великих географических открытий увели торговлю с Шёлкового пути, и в конце XIX века Центральная Азия вошла в Российскую империю',
  'histories of the trade routes and of the Russian advance; no figures exist':
    'история торговых путей и продвижения России; чисел об этом нет',
  'China shares a border of over 3,300 km with the countries of Central Asia': 'Граница Китая со странами Центральной Азии длиннее 3300 км',
  'the lengths of the borders of China with Kazakhstan, Kyrgyzstan and Tajikistan from a survey or a treaty':
    'длина границ Китая с Казахстаном, Киргизией и Таджикистаном по съёмке или договору',
  'President Xi proposed the Silk Road Economic Belt during his visit to Kazakhstan in 2013':
    'Председатель Си Цзиньпин предложил Экономический пояс Шёлкового пути во время визита в Казахстан в 2013 году',
  'The study reviews the ten years from 2013 to 2023': 'Исследование рассматривает десять лет, с 2013 по 2023 год',
  'In autumn 2013 the President of China visited Turkmenistan, Kazakhstan, Uzbekistan and Kyrgyzstan':
    'Осенью 2013 года председатель КНР посетил Туркменистан, Казахстан, Узбекистан и Киргизию',
  'the visit to Uzbekistan': 'визит в Узбекистан',
  'the day of that visit; we only have dates of what was signed or said in the three other countries':
    'день этого визита; у нас есть только даты того, что подписано или сказано в трёх других странах',
  'He spoke at Nazarbayev University, under a title on friendship between peoples':
    'Он выступил в Назарбаев Университете; речь называлась по дружбе народов',
  'the title of the speech': 'название речи',
  'the text of the speech': 'текст речи',
  'China established diplomatic relations with the countries of Central Asia in 1992':
    'Китай установил дипломатические отношения со странами Центральной Азии в 1992 году',
  'From 1992 on, economic and trade relations grew steadily, up to the peak of 2013':
    'С 1992 года экономические и торговые связи стабильно росли, вплоть до пика 2013 года',
  'no year of decline': 'ни одного года снижения',
  'the text does not define steady; growth with four falls, of up to a fifth, is not steady by any measure':
    'в тексте не определено «стабильно»; рост с четырьмя падениями, до одной пятой, не стабилен ни по какой мерке',
  'In 2013 trade reached its highest level so far': 'В 2013 году торговля достигла наивысшего на тот момент уровня',
  'In 2013 trade exceeded USD 50 billion': 'В 2013 году товарооборот превысил 50 млрд долларов США',
  'In 2014 the world economy recovered slowly and demand on its markets was weak':
    'В 2014 году мировая экономика восстанавливалась медленно, спрос на рынках был слабым',
  '2 %': '2 %',
  'the text does not define weak; world exports grew 0.5 % in dollars, so any bound from 1 % up gives the same answer':
    'в тексте не определено «слабым»; мировой экспорт вырос на 0,5 % в долларах, поэтому любой порог от 1 % даёт тот же ответ',
  'that the recovery of the world economy was slow': 'то, что мировая экономика восстанавливалась медленно',
  'world output and demand; world exports cover the markets alone': 'мировое производство и спрос; мировой экспорт говорит только о рынках',
  'The Ukraine crisis of 2014 made the prices of crude oil and natural gas volatile':
    'Украинский кризис 2014 года сделал неустойчивыми цены на сырую нефть и природный газ',
  'whether the Ukraine crisis moved the price of oil, and how the price of gas moved':
    'повлиял ли украинский кризис на цену нефти и как менялась цена газа',
  'what moved the oil price in 2014, and monthly prices of gas; the figures show that oil moved more in the second half of 2014 than a year before':
    'что двигало ценой нефти в 2014 году и месячные цены газа; числа показывают, что во втором полугодии нефть колебалась сильнее, чем годом ранее',
  'The prices of commodities in turn affected trade between China and Central Asia':
    'Цены на сырьё, в свою очередь, повлияли на торговлю Китая с Центральной Азией',
  'prices and quantities of the goods, to separate price changes from volumes':
    'цены и количества товаров, чтобы отделить изменение цен от объёмов',
  'After 2013 trade showed a downward trend': 'После 2013 года торговля снижалась',
  '2014 to 2016': 'с 2014 по 2016 год',
  'the text gives no end of the trend; its recovery begins in 2017':
    'конец тенденции в тексте не указан; восстановление начинается в 2017 году',
  'The decline was particularly large for Kazakhstan, from USD 28.6 billion in 2013 to 13.1 billion in 2016':
    'Особенно сильным было снижение для Казахстана: с 28,6 млрд долларов США в 2013 году до 13,1 млрд в 2016 году',
  'From 2017 to 2019 trade gradually recovered': 'С 2017 по 2019 год торговля постепенно восстанавливалась',
  'Trade fell from USD 46.3 billion in 2019 to 38.6 billion in 2020':
    'Товарооборот снизился с 46,3 млрд долларов США в 2019 году до 38,6 млрд в 2020 году',
  'exports of 2019 as revised since, with imports as first published':
    'экспорт 2019 года по пересмотренным данным, импорт — по первоначальным',
  'Trade rebounded to USD 50 billion in 2021': 'В 2021 году товарооборот вернулся к 50 млрд долларов США',
  'The online summit of January 2022 was the first meeting of the heads of state of China and the five':
    'Онлайн-саммит в январе 2022 года был первой встречей глав государств Китая и пяти стран',
  'that there was no such meeting before': 'то, что раньше такой встречи не было',
  'a complete list of the meetings of the six': 'полный перечень встреч шести стран',
  'President Xi declared that the two sides would strive for trade of USD 70 billion by 2030':
    'Председатель Си Цзиньпин заявил, что стороны будут стремиться к товарообороту в 70 млрд долларов США к 2030 году',
  'The aim of USD 70 billion was reached in 2022': 'Цель в 70 млрд долларов США достигнута в 2022 году',
  'the trade of 2022 that the growth rates of 2023, as customs printed them, imply':
    'товарооборот 2022 года, который следует из темпов прироста 2023 года, напечатанных таможней',
  'In 2022 trade came to USD 70.2 billion, the most until then':
    'В 2022 году товарооборот составил 70,2 млрд долларов США, больше, чем когда-либо до того',
  'In 2022 trade grew by more than 40 %': 'В 2022 году торговля выросла более чем на 40 %',
  'The trade of 2022 was a hundred times that of the first year of relations':
    'Товарооборот 2022 года в сто раз больше, чем в первый год отношений',
  'the figure of China’s ministry of commerce for 1992': 'число министерства коммерции Китая за 1992 год',
  'In 2023 trade reached a new high of USD 89.4 billion': 'В 2023 году товарооборот достиг нового максимума в 89,4 млрд долларов США',
  'the total that China’s customs printed': 'итог, напечатанный таможней Китая',
  'In 2023 trade grew by 27 %': 'В 2023 году торговля выросла на 27 %',
  'the total that China’s customs printed for 2023, over the flows of 2022':
    'итог 2023 года, напечатанный таможней Китая, к потокам 2022 года',
  'From 2013 to 2023 trade rose and fell and followed no single direction':
    'С 2013 по 2023 год торговля росла и снижалась, не следуя одному направлению',
  'at least 2 turns': 'не менее 2 поворотов',
  'the text says ebbs and flows, in the plural: one turn would be a rise and a fall':
    'в тексте подъёмы и спады стоят во множественном числе: один поворот был бы одним подъёмом и одним спадом',
  'Central Asia is the birthplace of the Silk Road Economic Belt and a place where the Belt and Road was proposed':
    'Центральная Азия — родина Экономического пояса Шёлкового пути и место, где был предложен «Пояс и путь»',
  'where the other half of the Belt and Road, the sea road, was proposed':
    'где была предложена другая половина «Пояса и пути», морской путь',
  'the day and the place of that proposal': 'день и место этого предложения',
  'Central Asia has a large market share among the western neighbours of China':
    'У Центральной Азии большая доля рынка среди западных соседей Китая',
  'a list of the western neighbours, what share counts as large, and trade with each of them after 2020':
    'перечень западных соседей, какая доля считается большой, и торговля с каждым из них после 2020 года',
  'The share of the five in the foreign trade of China is not significant': 'Доля пяти стран во внешней торговле Китая незначительна',
  '5 %': '5 %',
  'the text does not define significant; the share is between 0.8 % and 1.5 %, so any bound from 2 % up gives the same answer':
    'в тексте не определено «незначительна»; доля составляет от 0,8 % до 1,5 %, поэтому любой порог от 2 % даёт тот же ответ',
  'Over the decade trade grew, especially with Kazakhstan and Kyrgyzstan':
    'За десятилетие торговля выросла, особенно с Казахстаном и Киргизией',
  'places 1 and 2 by the rise in dollars': 'места 1 и 2 по приросту в долларах',
  'the text names two of the five': 'в тексте названы две из пяти стран',
  'growth as a rate; by rate Kazakhstan is fourth of the five': 'рост как темп; по темпу Казахстан четвёртый из пяти',
  'whether growth is meant in dollars, as it is checked here, or as a rate':
    'имеется ли в виду рост в долларах, как проверено здесь, или темп',
  'In 2023 trade with Kazakhstan grew by 32.2 %': 'В 2023 году торговля с Казахстаном выросла на 32,2 %',
  'the rate that China’s customs printed': 'темп, напечатанный таможней Китая',
  'In 2023 trade with Kyrgyzstan grew by 28.8 %': 'В 2023 году торговля с Киргизией выросла на 28,8 %',
  'In 2023 trade with Uzbekistan grew by 44.9 %': 'В 2023 году торговля с Узбекистаном выросла на 44,9 %',
  'In 2023 trade with Tajikistan grew fastest of the five, by 53.5 %':
    'В 2023 году торговля с Таджикистаном росла быстрее всех из пяти, на 53,5 %',
  'the rate of 53.5 %': 'темп 53,5 %',
  'the rate as customs printed it; its rates for 2023 use a revised base, and for Tajikistan we have neither rate nor base (the published levels give 51.1 %)':
    'темп, напечатанный таможней; её темпы 2023 года считаны от пересмотренной базы, а по Таджикистану у нас нет ни темпа, ни базы (опубликованные уровни дают 51,1 %)',
  'Trade with Tajikistan is relatively small among the five, at USD 3.93 billion':
    'Торговля с Таджикистаном сравнительно мала среди пяти: 3,93 млрд долларов США',
  'In 2023 Kazakhstan was the largest partner, with USD 41.02 billion, followed by Kyrgyzstan, Uzbekistan, Turkmenistan and Tajikistan':
    'В 2023 году крупнейшим партнёром был Казахстан, 41,02 млрд долларов США, за ним Киргизия, Узбекистан, Туркменистан и Таджикистан',
  'total trade with Kazakhstan as China’s customs printed it': 'товарооборот с Казахстаном, напечатанный таможней Китая',
  'Kazakhstan and Turkmenistan are the main sources of imports': 'Казахстан и Туркменистан — главные источники импорта',
  'places 1 and 2 in every year': 'места 1 и 2 в каждом году',
  'the text names two main sources and no share; it cites figure 3, which shows every year':
    'в тексте названы два главных источника и не названа доля; он ссылается на рисунок 3, где показан каждый год',
  'Imports from Kazakhstan fell sharply after 2013 and recovered after 2016':
    'Импорт из Казахстана резко снизился после 2013 года и восстановился после 2016 года',
  '2013 to 2019': 'с 2013 по 2019 год',
  'the text gives no end of the recovery; these are the years before the pandemic':
    'конец восстановления в тексте не указан; это годы до пандемии',
  'Imports from Kazakhstan are concentrated in energy, metals and their ores, nuclear chemicals and farm goods':
    'Импорт из Казахстана сосредоточен в энергоносителях, металлах и рудах, ядерных химикатах и сельхозпродукции',
  '90 %': '90 %',
  'the text does not define concentrated; the four groups came to 98 %, so any lower bound gives the same answer':
    'в тексте не определено «сосредоточен»; четыре группы составили 98 %, поэтому любой порог ниже даёт тот же ответ',
  'how much of it is uranium or wheat, and China’s own figures': 'сколько в нём урана или пшеницы и данные самого Китая',
  'China’s imports from Kazakhstan by product for energy and farm goods; we use Kazakhstan’s figures for 2023, by product group':
    'импорт Китая из Казахстана по товарам для энергоносителей и сельхозпродукции; мы берём данные Казахстана за 2023 год по товарным группам',
  'Imports from Turkmenistan show some volatility, which may have to do with the energy market':
    'Импорт из Туркменистана несколько неустойчив, что может быть связано с рынком энергоносителей',
  'the text does not define some volatility; imports turned five times in ten years':
    'в тексте не определено «несколько неустойчив»; за десять лет импорт поворачивал пять раз',
  'whether prices, supply or demand caused the swings': 'вызвали ли колебания цены, предложение или спрос',
  'monthly volumes and prices of the gas': 'месячные объёмы и цены газа',
  'From 2013 to 2023 imports from Uzbekistan remained relatively stable at about USD 2 billion':
    'С 2013 по 2023 год импорт из Узбекистана оставался сравнительно стабильным, около 2 млрд долларов США',
  'place 4 or 5 by variation: steadier than three of the five': 'место 4 или 5 по колебаниям: стабильнее трёх из пяти',
  'the text says relatively, and compares with the other four': 'в тексте сказано «сравнительно», и сравнивается он с остальными четырьмя',
  'whether single years between 1.27 billion (2015) and 2.32 billion (2018) are about 2 billion':
    'считать ли отдельные годы, от 1,27 млрд (2015) до 2,32 млрд (2018), «около 2 млрд»',
  'how far from 2 billion a year may be': 'насколько год может отстоять от 2 млрд',
  'Imports from Kyrgyzstan and Tajikistan were relatively small, which may have to do with their industry and exports':
    'Импорт из Киргизии и Таджикистана был сравнительно мал, что может быть связано с их промышленностью и экспортом',
  '5 % of imports from the five': '5 % импорта из пяти стран',
  'the text does not define small; the two together came to 1.2 % in 2023, so any bound from 2 % up gives the same answer':
    'в тексте не определено «мал»; в 2023 году две страны вместе дали 1,2 %, поэтому любой порог от 2 % даёт тот же ответ',
  'places 4 and 5 in every year': 'места 4 и 5 в каждом году',
  'the text cites figure 3, which shows every year': 'текст ссылается на рисунок 3, где показан каждый год',
  'why they are small': 'почему он мал',
  'what the two could have sold to China': 'что эти две страны могли бы продать Китаю',
  'Kazakhstan and Kyrgyzstan are the primary markets of China’s exports to the region':
    'Казахстан и Киргизия — главные рынки экспорта Китая в регионе',
  'the eleven years together': 'одиннадцать лет вместе',
  'the text cites figure 4, which shows every year; only in 2020 was Uzbekistan ahead of Kyrgyzstan':
    'текст ссылается на рисунок 4, где показан каждый год; только в 2020 году Узбекистан опередил Киргизию',
  'four of the five': 'четыре из пяти',
  'Turkmenistan, the smallest market by China’s figures, publishes none':
    'Туркменистан, самый малый рынок по данным Китая, ничего не публикует',
  'Exports to Kyrgyzstan rose from USD 2.9 billion in 2020 to 19.7 billion in 2023':
    'Экспорт в Киргизию вырос с 2,9 млрд долларов США в 2020 году до 19,7 млрд в 2023 году',
  'Exports to Kyrgyzstan had their trough in 2020, because of the pandemic': 'Экспорт в Киргизию достиг дна в 2020 году из-за пандемии',
  'whether the pandemic was the reason': 'была ли причиной пандемия',
  'what exports would have been without the border measures': 'каким был бы экспорт без мер на границе',
  'Since 2016 exports to Uzbekistan have grown from year to year, from USD 2 billion to 12.4 billion in 2023':
    'С 2016 года экспорт в Узбекистан растёт из года в год, с 2 млрд долларов США до 12,4 млрд в 2023 году',
  'New-energy vehicles have become a bright spot of trade with Uzbekistan':
    'Автомобили на новых источниках энергии стали ярким пятном торговли с Узбекистаном',
  'a rise in each year from 2021 to 2023': 'рост в каждом году с 2021 по 2023',
  'the text does not define a bright spot; purchases rose from almost nothing to hundreds of millions of dollars':
    'в тексте не определено «яркое пятно»; закупки выросли почти с нуля до сотен миллионов долларов',
  'China’s own figures, and cars that are only partly electric': 'данные самого Китая и автомобили, электрические лишь отчасти',
  'China’s exports by kind of car; we use Uzbekistan’s figures for electric cars':
    'экспорт Китая по видам автомобилей; мы берём данные Узбекистана об электромобилях',
  'Tajikistan is the fourth largest export market': 'Таджикистан — четвёртый по величине рынок экспорта',
  'Exports to Turkmenistan are smaller in scale': 'Экспорт в Туркменистан меньше по масштабу',
  'In 2023 China overtook Russia as the largest trading partner of Uzbekistan, by Uzbek statistics':
    'В 2023 году Китай обогнал Россию как крупнейший торговый партнёр Узбекистана, по узбекской статистике',
  'trade with the two as it is recorded': 'торговля с обеими странами, как она учтена',
  'In 2023 China made up 34.7 % of the foreign trade of Kyrgyzstan': 'В 2023 году на Китай приходилось 34,7 % внешней торговли Киргизии',
  'the share as the paper cites it': 'доля в том виде, как её приводит статья',
  'In 2023 China was the leading trading partner of Kyrgyzstan': 'В 2023 году Китай был ведущим торговым партнёром Киргизии',
  'In 2023 China was the top trading partner of Kazakhstan, by its national statistics':
    'В 2023 году Китай был первым торговым партнёром Казахстана, по его национальной статистике',
  'that no other partner is larger': 'то, что нет партнёра крупнее',
  'all partners of 2023, Italy among them; we compare China with Russia, Uzbekistan and Turkey':
    'все партнёры 2023 года, в том числе Италия; мы сравниваем Китай с Россией, Узбекистаном и Турцией',
  'Since 2014 China has had a surplus with the five in every year': 'С 2014 года у Китая каждый год профицит в торговле с пятью странами',
  'the figures of the four that report, with China’s for Turkmenistan':
    'данные четырёх стран, которые отчитываются, и данные Китая по Туркменистану',
  'In other words, China’s exports to these countries have been higher than its imports from them throughout':
    'Иными словами, экспорт Китая в эти страны всё время был больше импорта из них',
  'The imbalance makes the five increasingly dependent on the Chinese market':
    'Неравновесие делает пять стран всё более зависимыми от китайского рынка',
  'the trade of Tajikistan with China as its ministry states it': 'торговля Таджикистана с Китаем, как её сообщает его министерство',
  'whether the imbalance is the reason, and Turkmenistan, which publishes no report':
    'причиной ли тому неравновесие, и Туркменистан, который не отчитывается',
  'what trade with China would be if it were balanced': 'какой была бы торговля с Китаем, будь она сбалансированной',
  'Trade with Kazakhstan is substantial, that with the other four relatively small':
    'Торговля с Казахстаном значительна, с остальными четырьмя — сравнительно мала',
  'more than any two of the others together': 'больше любых двух остальных вместе',
  'the text does not define substantial and small; this comparison needs no number':
    'в тексте не определено «значительна» и «мала»; такое сравнение не требует числа',
  'Trade with Tajikistan grew from USD 1.958 billion in 2013 to 3.926 billion in 2023 and is still the lowest of the five':
    'Торговля с Таджикистаном выросла с 1,958 млрд долларов США в 2013 году до 3,926 млрд в 2023 году и остаётся самой малой из пяти',
  'Since 2013 the share of electromechanical goods in China’s exports to the five has grown significantly':
    'С 2013 года доля электромеханических товаров в экспорте Китая в пять стран существенно выросла',
  'the other four, the years 2013 and 2014, and whether four points are significant':
    'остальные четыре страны, 2013 и 2014 годы и существенны ли четыре пункта',
  'China’s exports to the five by product for each year; we use Kazakhstan’s figures for machinery, electrical goods and vehicles together':
    'экспорт Китая в пять стран по товарам за каждый год; мы берём данные Казахстана о машинах, электротехнике и транспортных средствах вместе',
  'Before, exports to the five were primarily garments and daily consumer goods':
    'Прежде в пять стран вывозили главным образом одежду и товары повседневного спроса',
  '50 %': '50 %',
  'we take primarily to mean the larger part; the share was 52 %': '«главным образом» мы понимаем как бо́льшую часть; доля составляла 52 %',
  'years other than 2005, and which goods are in the group': 'годы кроме 2005-го и какие товары входят в группу',
  'exports by chapter before 2013; section 8 of SITC includes clothing, footwear and other daily goods, but also furniture and instruments':
    'экспорт по товарным группам до 2013 года; раздел 8 МСТК включает одежду, обувь и другие повседневные товары, но также мебель и приборы',
  'Imports from the five have widened from resources and energy to farm goods and manufactures':
    'Импорт из пяти стран расширился от сырья и энергоносителей до сельхозпродукции и промышленных товаров',
  'the years compared': 'сравниваемые годы',
  'the first and last year for which we have the partner’s figures by product: mineral fuels of Kazakhstan 2013 and 2019, of Kyrgyzstan 2013 and 2020, of Uzbekistan 2017 and 2020; sectors of Kazakhstan 2015 and 2023':
    'первый и последний годы, за которые есть данные партнёра по товарам: минеральное топливо Казахстана 2013 и 2019, Киргизии 2013 и 2020, Узбекистана 2017 и 2020; разделы Казахстана 2015 и 2023',
  'Tajikistan and Turkmenistan, farm goods and manufactures of Kyrgyzstan and Uzbekistan, manufactures other than machinery':
    'Таджикистан и Туркменистан, сельхозпродукция и промышленные товары Киргизии и Узбекистана, промышленные товары кроме машин',
  'China’s imports from each of the five by product; we use the countries’ own figures: mineral fuels of Kazakhstan, Kyrgyzstan and Uzbekistan, and farm goods and machinery of Kazakhstan':
    'импорт Китая из каждой из пяти стран по товарам; мы берём данные самих стран: минеральное топливо Казахстана, Киргизии и Узбекистана, сельхозпродукция и машины Казахстана',
  'The structure of trade is relatively homogeneous and dominated by energy':
    'Структура торговли сравнительно однородна, преобладают энергоносители',
  'a definition of relatively homogeneous, and the share of energy that would dominate. Customs put energy at 55 % of imports from the five in January to April 2023; we have no such share for exports':
    'определение «сравнительно однородна» и доля энергоносителей, при которой они преобладают. По таможне, энергоносители — 55 % импорта из пяти стран в январе — апреле 2023 года; для экспорта такой доли нет',
  'In the first quarter of 2023 China’s imports of energy from the five came to USD 4.48 billion':
    'В первом квартале 2023 года импорт энергоносителей из пяти стран в Китай составил 4,48 млрд долларов США',
  'imports of coal, crude oil and natural gas from the five in the first quarter of 2023. With customs’ 55 % for January to April, 4.48 billion implies imports of 8.1 billion. The half-year came to 13.5 billion, so that is high for three months and about right for four':
    'импорт угля, сырой нефти и природного газа из пяти стран в первом квартале 2023 года. При 55 % таможни за январь — апрель 4,48 млрд означают импорт в 8,1 млрд. За полугодие он составил 13,5 млрд, так что для трёх месяцев это много, а для четырёх примерно верно',
  'In the first quarter of 2023 energy was 55 % of China’s imports from the five':
    'В первом квартале 2023 года энергоносители составили 55 % импорта Китая из пяти стран',
  'the share for January to March 2023. Customs published 55 % for January to April':
    'доля за январь — март 2023 года. Таможня опубликовала 55 % за январь — апрель',
  'In recent years some progress has been made in trade facilitation in Central Asia':
    'В последние годы в Центральной Азии есть некоторый прогресс в упрощении торговли',
  'Kyrgyzstan, Tajikistan and Turkmenistan': 'Киргизия, Таджикистан и Туркменистан',
  'their scores in the OECD’s indicators': 'их баллы в показателях ОЭСР',
  'The digitisation and automation of trade processes has been slow': 'Цифровизация и автоматизация торговых процедур идёт медленно',
  '3 of 4': '3 из 4',
  'most of the countries that the OECD covers in 2022; Kazakhstan is the exception':
    'большинство стран, которые ОЭСР охватывает в 2022 году; исключение — Казахстан',
  'how slow it was, and Turkmenistan, which was not covered yet': 'насколько медленно и Туркменистан, который ещё не был охвачен',
  'the scores behind the OECD’s words': 'баллы, стоящие за словами ОЭСР',
  'The law on trade is unclear, information is lacking, and border agencies cooperate poorly':
    'Торговое законодательство неясно, информации не хватает, пограничные ведомства плохо взаимодействуют',
  'the OECD’s scores by area (information, internal and external cooperation), which we did not find':
    'баллы ОЭСР по областям (информация, внутреннее и внешнее сотрудничество), которых мы не нашли',
  'Tariff and non-tariff barriers and difficulties in customs clearance persist':
    'Сохраняются тарифные и нетарифные барьеры и трудности таможенного оформления',
  '3': '3',
  'the middle of the scale from 1 to 5; China has 3.3': 'середина шкалы от 1 до 5; у Китая 3,3',
  'tariffs and other barriers, and Turkmenistan, which the index of 2023 leaves out':
    'тарифы и другие барьеры и Туркменистан, которого нет в индексе 2023 года',
  'tariffs and non-tariff measures by pair': 'тарифы и нетарифные меры по парам стран',
  'Uzbekistan and Turkmenistan are not members of the WTO': 'Узбекистан и Туркменистан не члены ВТО',
  'That they are no members may limit trade with China': 'То, что они не члены, может ограничивать торговлю с Китаем',
  'what Uzbekistan and Turkmenistan would have traded as members': 'сколько Узбекистан и Туркменистан торговали бы, будь они членами',
  'At the eighth meeting of its working party Uzbekistan aimed to join before the ministerial conference of 2026 in Cameroon':
    'На восьмом заседании своей рабочей группы Узбекистан ставил целью вступить до министерской конференции 2026 года в Камеруне',
  'the aim to join before that conference': 'цель вступить до этой конференции',
  'the record of the meeting': 'протокол заседания',
  'The working party on the accession of Turkmenistan was set up on 23 February 2022':
    'Рабочая группа по вступлению Туркменистана создана 23 февраля 2022 года',
  'The working party on the accession of Turkmenistan had not yet met': 'Рабочая группа по вступлению Туркменистана ещё не собиралась',
  'the list of the meetings of the working party up to December 2024': 'перечень заседаний рабочей группы до декабря 2024 года',
  'The Global Risks Report 2024 expects risks of five kinds over the next two years':
    'Доклад о глобальных рисках 2024 года ожидает в ближайшие два года рисков пяти видов',
  'the text of the Global Risks Report 2024': 'текст Доклада о глобальных рисках 2024 года',
  'Geopolitical risk is defined in the words of Caldara and Iacoviello (2022)':
    'Геополитический риск определён словами Caldara и Iacoviello (2022)',
  'the text of Caldara and Iacoviello (2022)': 'текст Caldara и Iacoviello (2022)',
  'The geopolitical weight of Central Asia has grown in recent years, through the withdrawal from Afghanistan and the war in Ukraine':
    'Геополитический вес Центральной Азии в последние годы вырос из-за вывода войск из Афганистана и войны на Украине',
  'a measure of the region’s weight; our geopolitical risk indices cover the world and other countries':
    'мера веса региона; наши индексы геополитического риска охватывают мир и другие страны',
  'The competition of powers has made China’s trade with Central Asia more intricate and unpredictable':
    'Соперничество держав сделало торговлю Китая с Центральной Азией сложнее и непредсказуемее',
  'a model of trade with geopolitical risk in it, and more than eleven yearly figures':
    'модель торговли с геополитическим риском и более одиннадцати годовых чисел',
  'Tajikistan and Kyrgyzstan clashed at their border in April 2021 and September 2022, with a large loss of life':
    'В апреле 2021 и сентябре 2022 года на границе Таджикистана и Киргизии были столкновения с большими человеческими жертвами',
  'how many lost their lives': 'сколько человек погибло',
  'the death counts as their sources print them; our only source is our own timeline':
    'число погибших, как его печатают источники; наш единственный источник — собственная хронология',
  'Conflicts at borders may harm trade with China': 'Пограничные конфликты могут вредить торговле с Китаем',
  'what trade would have been without the clashes': 'какой была бы торговля без столкновений',
  'Table 1 dates fourteen steps of partnership': 'Таблица 1 датирует четырнадцать ступеней партнёрства',
  'the permanent partnership with Kazakhstan (2019)': 'вечное партнёрство с Казахстаном (2019)',
  'a dated declaration; the paper alone dates it': 'датированная декларация; дату называет только статья',
  'Table 1 names the partnerships of the third level': 'Таблица 1 называет партнёрства третьего уровня',
  'the name of the partnership with Kazakhstan of 2019': 'название партнёрства с Казахстаном 2019 года',
  'the declaration with Kazakhstan': 'декларация с Казахстаном',
  'CICA is the Summit on Interaction and Confidence Building Measures in Asia': 'CICA — саммит по взаимодействию и мерам доверия в Азии',
  'a document of CICA that gives its name; we have none. The abbreviation begins with a C, which cannot mean “Summit”':
    'документ СВМДА с её названием; у нас его нет. Английская аббревиатура CICA начинается с C и не может означать Summit',
  'The foreign ministers of China and the five first met in 2020, and regularly since':
    'Министры иностранных дел Китая и пяти стран впервые встретились в 2020 году и с тех пор встречаются регулярно',
  'that they had not met before': 'то, что раньше они не встречались',
  'In June 2022 the third meeting of the foreign ministers, in Kazakhstan, agreed on meetings of the heads of state':
    'В июне 2022 года третья встреча министров иностранных дел, в Казахстане, договорилась о встречах глав государств',
  'the place and what was agreed': 'место и то, о чём договорились',
  'the statement of the meeting; our only source for place and agreement is our own timeline':
    'заявление встречи; о месте и договорённости говорит только наша хронология',
  'In 2023 the first China-Central Asia Summit took place': 'В 2023 году прошёл первый саммит Китай — Центральная Азия',
  'that it was the first': 'то, что он был первым',
  'a complete list of the meetings of the six; the heads of state had met online in January 2022':
    'полный перечень встреч шести стран; главы государств встречались онлайн в январе 2022 года',
  'Beside the summit of 2023 a permanent secretariat was set up, and it was launched later':
    'Рядом с саммитом 2023 года учреждён постоянный секретариат, который начал работу позже',
  'when it counts as set up': 'когда он считается учреждённым',
  'whether the decision of May 2023 or the launch of 30 March 2024 is meant':
    'имеется ли в виду решение мая 2023 года или запуск 30 марта 2024 года',
  'In April 2023 the meeting of the ministers of economy and trade was launched':
    'В апреле 2023 года начала работу встреча министров экономики и торговли',
  'that it was this meeting, and that it was the first': 'то, что это была именно эта встреча и что она была первой',
  'the statement of the meeting; our only source for that day is our own timeline':
    'заявление встречи; об этом дне говорит только наша хронология',
  'The ministers of economy and trade signed a number of multilateral documents':
    'Министры экономики и торговли подписали ряд многосторонних документов',
  'the list of the documents and their dates; we only know that the ministers agreed in April 2023 on documents to sign at the summit in May':
    'перечень документов и их даты; мы знаем лишь, что в апреле 2023 года министры договорились о документах, которые подпишут на саммите в мае',
  'All five countries are landlocked': 'Ни у одной из пяти стран нет выхода к морю',
  'The high cost of logistics is an obstacle to the trade of the region': 'Высокая стоимость логистики — препятствие для торговли региона',
  'the middle of the scale from 1 to 5; the score says how easily shipments at competitive prices are had':
    'середина шкалы от 1 до 5; балл говорит, насколько легко найти перевозку по конкурентной цене',
  'how much trade transport costs prevent, and Turkmenistan, which the index of 2023 leaves out':
    'сколько торговли сдерживает стоимость перевозок и Туркменистан, которого нет в индексе 2023 года',
  'transport costs by route, and trade at lower costs': 'стоимость перевозок по маршрутам и торговля при меньших издержках',
  'The China-Central Asia gas pipeline is in operation': 'Газопровод Центральная Азия — Китай работает',
  'The China-Kyrgyzstan-Uzbekistan highway is open, and the rail lines for grain and oil from North Kazakhstan run':
    'Автодорога Китай — Киргизия — Узбекистан открыта, железнодорожные линии для зерна и масла из Северного Казахстана работают',
  'traffic on the highway and on the rail lines for grain and oil': 'движение по автодороге и по линиям для зерна и масла',
  'In June 2024 the agreement on the China-Kyrgyzstan-Uzbekistan railway was signed in Beijing, with the three leaders by video':
    'В июне 2024 года в Пекине подписано соглашение о железной дороге Китай — Киргизия — Узбекистан, три лидера участвовали по видеосвязи',
  'the place, and how the leaders took part': 'место и то, как участвовали лидеры',
  'the statement on the signing; our only source for the place is our own timeline':
    'заявление о подписании; о месте говорит только наша хронология',
  'The railway is expected to shorten the route by about 900 km and seven to eight days':
    'Ожидается, что железная дорога сократит путь примерно на 900 км и на семь-восемь дней',
  'Transport built under the Belt and Road is expected to cut trade costs along the corridor by about 10 %':
    'Ожидается, что транспорт «Пояса и пути» снизит издержки торговли вдоль коридора примерно на 10 %',
  'an estimate for this corridor. Our study finds at most 10.2 % along any corridor, and 1.5 to 2.8 % for Belt and Road economies: 10 % is an upper bound, not what to expect':
    'оценка для этого коридора. Наше исследование находит не более 10,2 % на каком-либо коридоре и 1,5–2,8 % для стран «Пояса и пути»: 10 % — верхняя граница, а не ожидание',
  'The e-commerce market of Central Asia reached USD 11.1 billion in 2023':
    'Рынок электронной торговли Центральной Азии в 2023 году достиг 11,1 млрд долларов США',
  'The market is forecast to reach USD 147.4 billion by 2032': 'По прогнозу, к 2032 году рынок достигнет 147,4 млрд долларов США',
  'The market is expected to grow by 32.2 % a year between 2024 and 2032':
    'Ожидается, что с 2024 по 2032 год рынок будет расти на 32,2 % в год',
  'the rate that its levels of 2023 and 2032 imply': 'темп, который подразумевают его уровни 2023 и 2032 годов',
  'Online trade grew because of the pandemic, and through wider use of the internet':
    'Онлайн-торговля выросла из-за пандемии и распространения интернета',
  'what made online trade grow, and internet users in Tajikistan and Turkmenistan':
    'что вызвало рост онлайн-торговли и пользователи интернета в Таджикистане и Туркменистане',
  'what e-commerce would have been without the pandemic': 'какой была бы электронная торговля без пандемии',
  'Some experts believe that e-commerce could reach 20 % of the trade of the region by 2030':
    'Некоторые эксперты считают, что к 2030 году электронная торговля может достичь 20 % торговли региона',
  'e-commerce in trade, and who expects what for 2030': 'электронная торговля в составе торговли и кто чего ожидает к 2030 году',
  'E-commerce can partly avoid geopolitical risks and the old routes':
    'Электронная торговля может отчасти обходить геополитические риски и старые маршруты',
  'trade through platforms and through old routes, before and after a shock':
    'торговля через платформы и по старым маршрутам до и после потрясения',
  'AliExpress is a major competitor in the region, and Kazakhstan has pavilions on Alibaba and JD.com':
    'AliExpress — крупный конкурент в регионе, у Казахстана есть павильоны на Alibaba и JD.com',
  'market shares of the platforms, and the pavilions on them': 'доли платформ на рынке и павильоны на них',
  'Trade grew from USD 50.3 billion in 2013 to 89.4 billion in 2023':
    'Товарооборот вырос с 50,3 млрд долларов США в 2013 году до 89,4 млрд в 2023 году',
  'the total that China’s customs printed for 2023': 'итог 2023 года, напечатанный таможней Китая',
  'China is the top or a key trading partner of all five': 'Китай — первый или ключевой торговый партнёр всех пяти стран',
  '10 %': '10 %',
  'the text does not define key; a tenth of a country’s trade is much for one partner. China’s smallest share is in Tajikistan’s trade, 13 %':
    'в тексте не определено «ключевой»; десятая часть торговли страны — много для одного партнёра. Меньше всего доля Китая в торговле Таджикистана, 13 %',
  'Kazakhstan has always been first of the five in trade with China': 'Казахстан всегда был первым из пяти в торговле с Китаем',
  'Tajikistan has always been fifth of the five in trade with China': 'Таджикистан всегда был пятым из пяти в торговле с Китаем',
  'The other three have kept changing places': 'Остальные три всё время менялись местами',
  'at least 2 changes': 'не менее 2 смен',
  'the text says change in the plural': 'в тексте о сменах сказано во множественном числе',
  'whether that is constant change': 'постоянная ли это смена',
  'how often places must change to count as constant; they changed in five of ten years, and never from 2013 to 2017':
    'как часто должны меняться места, чтобы это было постоянно; они менялись в пять из десяти лет и ни разу с 2013 по 2017 год',
  'The Belt and Road has improved the transport and energy infrastructure of Central Asia':
    '«Пояс и путь» улучшил транспортную и энергетическую инфраструктуру Центральной Азии',
  'what was built because of the initiative': 'что построено благодаря инициативе',
  'what was built because of the initiative; we only have trains of all China and gas through the pipeline from Central Asia':
    'что построено благодаря инициативе; у нас есть только поезда всего Китая и газ по трубопроводу из Центральной Азии',
  'The summit of January 2022 marked thirty years of diplomatic relations':
    'Саммит января 2022 года отметил тридцатилетие дипломатических отношений',
  'The figures of 2022 and 2023 are a base for the growth of trade in the years after':
    'Результаты 2022 и 2023 годов — основа роста торговли в последующие годы',
  'whether they are the reason for the growth': 'они ли причина роста',
  'what trade would have been from another base': 'какой была бы торговля при другой основе',
  'The five depend on trade with China to different degrees': 'Пять стран зависят от торговли с Китаем в разной степени',
  'Turkmenistan is a major exporter of natural gas': 'Туркменистан — крупный экспортёр природного газа',
  'the largest supplier of China by pipeline': 'крупнейший поставщик Китая по трубопроводу',
  'the text does not define major; it is about trade with China': 'в тексте не определено «крупный»; речь в нём о торговле с Китаем',
  'The main imports from Uzbekistan include mineral fuels, copper, and cotton and yarn':
    'В числе главных товаров импорта из Узбекистана — минеральное топливо, медь, хлопок и пряжа',
  'we take main to mean a tenth or more of what China imports; in 2023 gas came to 35 %, refined copper by a reconciled figure to 25 %':
    '«главные» мы понимаем как десятую часть импорта Китая и более; в 2023 году газ дал 35 %, рафинированная медь по согласованным данным — 25 %',
  'cotton and yarn, and mineral fuels other than gas': 'хлопок и пряжа и минеральное топливо кроме газа',
  'imports of cotton and yarn; we only have gas in 2022 and 2023 and, as an estimate, refined copper in 2023':
    'импорт хлопка и пряжи; у нас есть только газ за 2022 и 2023 годы и, как оценка, рафинированная медь за 2023 год',
  'Among exports to Kazakhstan, machinery and equipment hold a prominent place':
    'В экспорте в Казахстан видное место занимают машины и оборудование',
  'the largest group of goods': 'крупнейшая группа товаров',
  'the text does not define prominent; the groups are those of Kazakhstan’s statistics':
    'в тексте не определено «видное»; группы взяты из статистики Казахстана',
  'Exports to Kyrgyzstan include machinery, electronics, cars, chemicals, construction materials, and medical goods':
    'Экспорт в Киргизию включает машины, электронику, автомобили, химикаты, стройматериалы и медицинские товары',
  'more than nothing': 'больше нуля',
  'the text says include, which needs no more': 'в тексте сказано «включает», большего это не требует',
  'construction materials and medical goods, and the other groups after 2015':
    'стройматериалы и медицинские товары и остальные группы после 2015 года',
  'exports to Kyrgyzstan by chapter; we only have broad groups of 2015, telephones of 2014 and cars of 2023':
    'экспорт в Киргизию по товарным группам; у нас есть только крупные группы за 2015 год, телефоны за 2014-й и автомобили за 2023-й',
  'Key exports to Tajikistan are machinery, daily necessities, footwear and car parts':
    'Ключевой экспорт в Таджикистан — машины, товары первой необходимости, обувь и автозапчасти',
  'we take key to mean the larger part of all; the two sections came to 69 %':
    '«ключевой» мы понимаем как бо́льшую часть; два раздела составили 69 %',
  'years after 2015, and which goods of the two sections they are': 'годы после 2015-го и какие это товары двух разделов',
  'exports to Tajikistan by chapter after 2015': 'экспорт в Таджикистан по товарным группам после 2015 года',
  'The main exports to Turkmenistan are machinery, consumer electronics and steel products':
    'Главный экспорт в Туркменистан — машины, бытовая электроника и стальные изделия',
  'we take main to mean the larger part; the two sections came to 87 %':
    '«главный» мы понимаем как бо́льшую часть; два раздела составили 87 %',
  'exports to Turkmenistan by chapter after 2015': 'экспорт в Туркменистан по товарным группам после 2015 года',
  'Trade and investment of China have a significant effect on the steady growth of the five economies':
    'Торговля и инвестиции Китая существенно влияют на устойчивый рост пяти экономик',
  'growth of the five without that trade': 'рост пяти стран без этой торговли',
  'Turkmenistan has not reached the third level of partnership': 'Туркменистан не достиг третьего уровня партнёрства',
  'a complete list of the declarations of China and Turkmenistan; our timeline has none of the third level up to 2024, but that is no proof':
    'полный перечень деклараций Китая и Туркменистана; в нашей хронологии до 2024 года третьего уровня нет, но это не доказательство',
  'Kazakhstan is an economic powerhouse in Central Asia': 'Казахстан — экономический тяжеловес Центральной Азии',
  'the largest economy of the five': 'крупнейшая экономика из пяти',
  'the text does not define powerhouse': 'в тексте не определено «тяжеловес»',
  'The main exports to Uzbekistan include machinery, electrical appliances, vehicles and textiles':
    'В числе главных товаров экспорта в Узбекистан — машины, электроприборы, транспортные средства и текстиль',
  'the largest section': 'крупнейший раздел',
  'we take main to mean the largest; batteries, electric cars and all cars are among the goods':
    '«главный» мы понимаем как крупнейший; батареи, электромобили и все автомобили есть среди товаров',
  'the text says include, which needs no more of a single group': 'в тексте сказано «в числе», большего от отдельной группы это не требует',
  'textiles, and machinery after 2015': 'текстиль и машины после 2015 года',
  'exports to Uzbekistan by chapter after 2015; we only have broad groups of 2015, and batteries and cars of 2023':
    'экспорт в Узбекистан по товарным группам после 2015 года; у нас есть только крупные группы за 2015 год и батареи и автомобили за 2023-й',
  'Gas from Turkmenistan is an essential part of a wider range of energy imports of China':
    'Газ Туркменистана — неотъемлемая часть более широкого импорта энергоносителей Китая',
  'the text does not define essential; Turkmenistan sold a fifth of the gas that China bought abroad':
    'в тексте не определено «неотъемлемая»; Туркменистан продал пятую часть газа, который Китай купил за рубежом',
  'that China could not do without it': 'то, что Китай не мог бы без него обойтись',
  'from which share a source is essential': 'с какой доли источник неотъемлем',
  'The economies of the five depend predominantly on resources': 'Экономики пяти стран зависят преимущественно от сырья',
  'the index of China': 'индекс Китая',
  'China is the other side of the trade; the text gives no measure': 'Китай — другая сторона торговли; меры текст не даёт',
  'that what they sell are resources': 'то, что продают они именно сырьё',
  'exports of each of the five by product; the index says that they sell fewer kinds of goods than China, not which ones':
    'экспорт каждой из пяти стран по товарам; индекс говорит, что видов товаров они продают меньше, чем Китай, но не каких',
  'Machinery from China had a significant effect on the modernisation of industry in the five':
    'Машины из Китая существенно повлияли на модернизацию промышленности пяти стран',
  'what industry would have become without these imports': 'какой стала бы промышленность без этого импорта',
  'World and regional powers seek influence in the region, and the Central Asian states seek a role between them':
    'Мировые и региональные державы ищут влияния в регионе, а государства Центральной Азии — своей роли между ними',
  'what counts as influence, and how it would be measured': 'что считать влиянием и как его измерить',
  'Meetings of heads of state at the SCO and CICA and state visits promote cooperation':
    'Встречи глав государств в ШОС и СВМДА и государственные визиты способствуют сотрудничеству',
  'what the meetings brought about': 'что дали встречи',
  'In 2023 the meetings of the heads of state became a mechanism': 'В 2023 году встречи глав государств стали механизмом',
  'what was agreed in 2023': 'о чём договорились в 2023 году',
  'the text agreed in 2023; we only know that a second summit took place in 2025':
    'текст договорённости 2023 года; мы знаем лишь, что второй саммит прошёл в 2025 году',
  'At the summit of 2023 the six agreed on a closer community with a shared future':
    'На саммите 2023 года шесть стран договорились о более тесном сообществе единой судьбы',
  'the declaration of the summit': 'декларация саммита',
  'The economic corridor runs from northwestern China through Central Asia to the Gulf, Arabia and the Mediterranean':
    'Экономический коридор идёт с северо-запада Китая через Центральную Азию к Персидскому заливу, Аравии и Средиземному морю',
  'a document that lays down its course': 'документ, который определяет его направление',
  'In January 2022 the six agreed on a dialogue on e-commerce, and Kazakhstan is willing to set up a pilot zone':
    'В январе 2022 года шесть стран договорились о диалоге по электронной торговле, Казахстан готов создать пилотную зону',
  'the common statement of January 2022 and Kazakhstan’s offer': 'совместное заявление января 2022 года и предложение Казахстана',
  'The closed borders and transport restrictions of the pandemic hit trade in 2020':
    'Закрытые границы и ограничения перевозок в пандемию ударили по торговле в 2020 году',
  'what trade would have been without the border measures': 'какой была бы торговля без мер на границе',
  'From 2013 to 2023 there are eleven yearly figures, and ten years from the first to the last.':
    'С 2013 по 2023 год — одиннадцать годовых чисел, от первого до последнего десять лет.',
  'For the place our only source is our own timeline; we do not have the text of the speech.':
    'О месте говорит только наша собственная хронология; текста речи у нас нет.',
  'Trade fell in 1994, 1996, 2001 and 2009. Over the whole period it grew more than a hundredfold.':
    'Торговля снижалась в 1994, 1996, 2001 и 2009 годах. За весь период она выросла более чем в сто раз.',
  'Kazakhstan’s own figures are 22.7 bn for 2013 and 7.9 bn for 2016: lower, and a steeper fall.':
    'Собственные данные Казахстана — 22,7 млрд за 2013 год и 7,9 млрд за 2016-й: они меньше, а снижение сильнее.',
  '46.3 bn adds revised exports of 2019 (UN Comtrade) and imports as first published; the first figures of both sum to 46.5 bn. 38.6 bn is what customs first published; with imports revised later it is 41.7 bn.':
    '46,3 млрд — это пересмотренный экспорт 2019 года (UN Comtrade) и первоначальный импорт; первоначальные данные обоих дают 46,5 млрд. 38,6 млрд — то, что таможня опубликовала первоначально; с пересмотренным позже импортом это 41,7 млрд.',
  'We only have revised exports for 2021. With the first imports they sum to 49.4 bn, with UN Comtrade’s of April 2025 to 49.6 bn, which rounds to the 50 printed.':
    'За 2021 год у нас есть только пересмотренный экспорт. С первоначальным импортом он даёт 49,4 млрд, с импортом UN Comtrade апреля 2025 года — 49,6 млрд, что округляется до напечатанных 50.',
  'Our only source for the target is our own timeline; we have not read the speech.':
    'О цели говорит только наша собственная хронология; речи мы не читали.',
  'By the published total, 70.2 bn. Customs’ growth rates for 2023 use a revised 2022 of 69.8 bn, give or take 0.2: below the target, or just at it.':
    'По опубликованному итогу — 70,2 млрд. Темпы таможни за 2023 год опираются на пересмотренный 2022 год, 69,8 млрд плюс-минус 0,2: ниже цели или точно на ней.',
  '70.2 bn is the published total. Customs’ growth rates for 2023 imply about 69.8 bn for 2022.':
    '70,2 млрд — опубликованный итог. Темпы таможни за 2023 год означают около 69,8 млрд за 2022 год.',
  '70.2 bn in 2022 is 42.1 % more than our 49.4 bn for 2021. We lack what was first published for 2021, which rounded to 50 bn; from that growth would be 40.4 %, give or take 1.4.':
    '70,2 млрд в 2022 году на 42,1 % больше наших 49,4 млрд за 2021 год. Первоначального числа 2021 года, которое округлялось до 50 млрд, у нас нет; от него рост был бы 40,4 % плюс-минус 1,4.',
  'The ratio is 160 with the IMF’s figure for 1992 (0.44 bn) and 153 with that of China’s commerce ministry (0.46 bn). “More than a hundred times”, as the ministry says, would hold.':
    'Отношение равно 160 по числу МВФ за 1992 год (0,44 млрд) и 153 по числу министерства коммерции Китая (0,46 млрд). «Более чем в сто раз», как говорит министерство, было бы верно.',
  'The flows, mostly rounded, sum to 89.38 bn, so the last digit is uncertain; customs printed a total of 89.4.':
    'Потоки, большей частью округлённые, дают 89,38 млрд, поэтому последняя цифра ненадёжна; таможня напечатала итог 89,4.',
  '27.4 % from customs’ printed total for 2023; 27.3 % from the sum of the flows, whose rounding makes the digit uncertain.':
    '27,4 % от напечатанного таможней итога за 2023 год; 27,3 % от суммы потоков, округление которых делает цифру ненадёжной.',
  'Customs printed this rate, on a revised base for 2022 (31.03 bn implied, 31.17 bn published). The levels give 31.7 %.':
    'Этот темп напечатала таможня, от пересмотренной базы 2022 года (следует 31,03 млрд, опубликовано 31,17 млрд). По уровням — 31,7 %.',
  'Customs printed this rate, on a revised base for 2022 (15.37 bn implied, 15.50 bn published).':
    'Этот темп напечатала таможня, от пересмотренной базы 2022 года (следует 15,37 млрд, опубликовано 15,50 млрд).',
  'Customs printed 45 %, with one digit less: it agrees as far as it goes. The levels give 43.2 %, because customs’ rates for 2023 use a revised base.':
    'Таможня напечатала 45 %, на одну цифру меньше: в этих пределах совпадает. По уровням — 43,2 %, потому что темпы таможни за 2023 год опираются на пересмотренную базу.',
  'Only the paper gives the exports of 2023; by CEPII’s estimate Tajikistan comes first too. The published levels give 51.1 %. The rates that customs printed for its neighbours are also higher than the levels give.':
    'Экспорт 2023 года даёт только статья; по оценке CEPII Таджикистан тоже первый. Опубликованные уровни дают 51,1 %. Темпы, напечатанные таможней для его соседей, тоже выше, чем дают уровни.',
  'Only the paper gives 3.926 bn; CEPII estimates 3.927 bn. Tajikistan’s own figure is 1.09 bn.':
    '3,926 млрд даёт только статья; оценка CEPII — 3,927 млрд. Собственное число Таджикистана — 1,09 млрд.',
  'Customs printed total trade of 41.02 bn in 2024; UN Comtrade gives 41.06 bn. By the partners’ figures Kyrgyzstan would be fourth.':
    'В 2024 году таможня напечатала товарооборот в 41,02 млрд; UN Comtrade даёт 41,06 млрд. По данным партнёров Киргизия была бы четвёртой.',
  'By the partners’ figures Kyrgyzstan buys less from China than Uzbekistan does.':
    'По данным партнёров Киргизия покупает у Китая меньше, чем Узбекистан.',
  'Customs printed total trade of 19.8 bn for 2023; less imports of 80 million that leaves 19.72 bn, and with rounding it may exceed 19.75. CEPII estimates 18.2 bn; Kyrgyzstan’s own figure is 5.4 bn.':
    'Таможня напечатала за 2023 год товарооборот 19,8 млрд; без 80 млн импорта остаётся 19,72 млрд, а с учётом округления может быть больше 19,75. Оценка CEPII — 18,2 млрд; собственное число Киргизии — 5,4 млрд.',
  'Customs printed total trade of 14 bn for 2023; less imports of 1.6 bn that leaves 12.4 bn, with wide rounding. CEPII estimates 12.6 bn; Uzbekistan’s own figures fell in 2020.':
    'Таможня напечатала за 2023 год товарооборот 14 млрд; без 1,6 млрд импорта остаётся 12,4 млрд, округление широкое. Оценка CEPII — 12,6 млрд; по собственным данным Узбекистана в 2020 году было снижение.',
  'China was ahead of Russia in 2019 and 2020 as well; in 2021 and 2022 Russia was first.':
    'Китай опережал Россию и в 2019, и в 2020 году; в 2021 и 2022 годах первой была Россия.',
  'The national statistics give 34.5 %. Only the paper gives 34.7 %, citing Xinhua of February 2024.':
    'Национальная статистика даёт 34,5 %. 34,7 % даёт только статья со ссылкой на Синьхуа, февраль 2024 года.',
  'China is first of five partners, and all others together trade less with Kyrgyzstan than China.':
    'Китай первый из пяти партнёров, а все остальные вместе торгуют с Киргизией меньше, чем Китай.',
  'By China’s figures. By the partners’ figures the five had the surplus until 2022: they sold more to China than they bought.':
    'По данным Китая. По данным партнёров профицит до 2022 года был у пяти стран: они продавали Китаю больше, чем покупали.',
  'It restates C57. It is not true of every country: Turkmenistan sold more to China than it bought in every year.':
    'Это повторяет C57. Верно не для каждой страны: Туркменистан каждый год продавал Китаю больше, чем покупал.',
  'China’s share of Tajikistan’s trade was 16.5 % in 2013. In 2023 it was 13.1 % by UN Comtrade, 18.0 % with the Tajik ministry’s 1.5 bn. It rose for Kazakhstan, Kyrgyzstan and Uzbekistan; Uzbekistan’s own statistics, used for both years, include services.':
    'Доля Китая в торговле Таджикистана в 2013 году — 16,5 %. В 2023 году — 13,1 % по UN Comtrade и 18,0 % с 1,5 млрд таджикского министерства. Для Казахстана, Киргизии и Узбекистана она выросла; собственная статистика Узбекистана, взятая за оба года, включает услуги.',
  'Only the paper gives 3.926 bn; CEPII estimates 3.927 bn. Tajikistan’s own figures are 0.85 bn for 2013 and 1.09 bn for 2023.':
    '3,926 млрд даёт только статья; оценка CEPII — 3,927 млрд. Собственные данные Таджикистана — 0,85 млрд за 2013 год и 1,09 млрд за 2023-й.',
  'By Kazakhstan’s figures the share of machinery alone fell from 45 % in 2015 to 39 % in 2023, while that of vehicles rose.':
    'По данным Казахстана доля одних машин снизилась с 45 % в 2015 году до 39 % в 2023-м, а транспортных средств — выросла.',
  'Mineral fuels were 62 % of Kazakhstan’s exports to China in 2013 and 35 % in 2019, by its own figures. Turkmenistan is a counterexample: gas was nearly all that China imported from there in the first half of 2023, by China’s customs.':
    'По собственным данным Казахстана, минеральное топливо составляло 62 % его экспорта в Китай в 2013 году и 35 % в 2019-м. Туркменистан — обратный пример: по таможне Китая, в первом полугодии 2023 года газ был почти всем, что Китай оттуда ввозил.',
  'Customs put energy at 55 % of imports in January to April 2023, and machinery at 45 % of exports.':
    'По таможне, энергоносители составили 55 % импорта в январе — апреле 2023 года, машины — 45 % экспорта.',
  'Our only source for the names is our own timeline; we have not read the declarations. Our name for Tajikistan ends with “in the new era”, which the table leaves out.':
    'О названиях говорит только наша собственная хронология; деклараций мы не читали. Название для Таджикистана кончается у нас словами «в новую эпоху», которых в таблице нет.',
  'Others print the same forecast. The line is not in operation yet.': 'Тот же прогноз печатают и другие. Линия ещё не работает.',
  'Only the paper gives IMARC’s figure.': 'Число IMARC даёт только статья.',
  'Only the paper gives IMARC’s forecast.': 'Прогноз IMARC даёт только статья.',
  'Only the paper gives IMARC’s rate. It does not lead from 11.1 bn in 2023 to 147.4 bn in 2032, which is 33.3 % a year over nine years; over the eight years from 2024 it needs 15.8 bn in 2024.':
    'Темп IMARC даёт только статья. Он не ведёт от 11,1 млрд в 2023 году к 147,4 млрд в 2032-м: это 33,3 % в год за девять лет; за восемь лет с 2024 года нужно 15,8 млрд в 2024-м.',
  'The flows of 2023, mostly rounded, sum to 89.38 bn, so the last digit is uncertain; customs printed a total of 89.4.':
    'Потоки 2023 года, большей частью округлённые, дают 89,38 млрд, поэтому последняя цифра ненадёжна; таможня напечатала итог 89,4.',
  'Turkmenistan does not report; its share is an estimate of the Eurasian Development Bank for 2024. Tajikistan’s figures show more trade with Russia and with Kazakhstan than with China.':
    'Туркменистан не отчитывается; его доля — оценка Евразийского банка развития за 2024 год. По данным Таджикистана, с Россией и с Казахстаном он торгует больше, чем с Китаем.',
  'We test gas in 2022 and 2023. Refined copper of 2023 is BACI’s estimate from both sides’ reports; we have neither country’s own figure.':
    'Газ мы проверяем за 2022 и 2023 годы. Рафинированная медь 2023 года — оценка BACI по отчётам обеих сторон; собственных данных ни одной из стран у нас нет.',
  'For electronics we test telephones of 2014, by Kyrgyzstan’s own figures.':
    'Из электроники мы проверяем телефоны 2014 года по собственным данным Киргизии.',
  'We test batteries and electric cars of 2023, by Uzbekistan’s own figures, and the sections of 2015.':
    'Мы проверяем батареи и электромобили 2023 года по собственным данным Узбекистана и разделы 2015 года.',
  'The paper gives no growth rate for Turkmenistan in 2023, so there is nothing of the text to check; customs printed minus 5.2 %.':
    'Статья не даёт темпа для Туркменистана в 2023 году, поэтому проверять в тексте нечего; таможня напечатала минус 5,2 %.',
  'The paper says nothing of the balance of 2013; that China sold less than it bought in that year is part of the check of C57.':
    'О сальдо 2013 года статья не говорит; то, что в тот год Китай продал меньше, чем купил, входит в проверку C57.',
  "Turkmenistan has not reported its trade since 2000; the IMF's rows for it repeat its partners' figures":
    'Туркменистан не сообщает о своей торговле с 2000 года; строки МВФ для него повторяют данные партнёров',
  'all figures for Uzbekistan in these years are IMF estimates': 'все числа по Узбекистану за эти годы — оценки МВФ',
  'the figures for Kazakhstan by partner in these years are IMF estimates':
    'числа по Казахстану с разбивкой по партнёрам за эти годы — оценки МВФ',
  'the figures for Tajikistan by partner in this year are IMF estimates':
    'числа по Таджикистану с разбивкой по партнёрам за этот год — оценки МВФ',
  'the figures for Turkmenistan by partner in these years are IMF estimates':
    'числа по Туркменистану с разбивкой по партнёрам за эти годы — оценки МВФ',
  "Each figure as first published. For China, the earliest table with the figure: UN Comtrade through WITS in 2017, the IMF's Direction of Trade of February 2022, its later download, then later downloads from UN Comtrade. Press figures, mostly rounded, and then the paper's figures fill in only what no table gives. Where our earliest figure is known to be a revision (exports of 2021), it carries the flag 'first-print-not-held'. For partners, the earliest edition of their own office's table: national statistics, then UN Comtrade, then the IMF. For Uzbekistan UN Comtrade comes first, because the national figures include services.":
    'Каждое число — как оно опубликовано впервые. Для Китая — самая ранняя таблица с этим числом: UN Comtrade через WITS в 2017 году, «Направления торговли» МВФ за февраль 2022 года, их более поздняя загрузка, затем более поздние загрузки UN Comtrade. Числа из прессы, большей частью округлённые, а за ними числа статьи лишь восполняют то, чего нет ни в одной таблице. Если известно, что самое раннее наше число уже пересмотрено (экспорт 2021 года), оно помечено «first-print-not-held». Для партнёров — самый ранний выпуск таблицы их собственного ведомства: национальная статистика, затем UN Comtrade, затем МВФ. Для Узбекистана UN Comtrade идёт первым, потому что национальные данные включают услуги.',
  "The newest revision of each figure: the newest UN Comtrade edition, then older ones, then the IMF's Direction of Trade, then customs figures in the press, the newest first. The paper's figures fill in only what no other source gives. Partners' figures follow the rule for first published ones.":
    'Самый новый пересмотр каждого числа: новейший выпуск UN Comtrade, затем более старые, затем «Направления торговли» МВФ, затем числа таможни из прессы, начиная с новейших. Числа статьи восполняют только то, чего не даёт ни один другой источник. Данные партнёров следуют правилу первоначальных данных.',
  'The group of fuels of WITS.': 'Группа топлива WITS.',
  'The group of machinery and electrical goods of WITS; customs of China count more under mechanical and electrical products.':
    'Группа машин и электротехники WITS; таможня Китая относит к механическим и электрическим товарам больше.',
  'The groups of animal, vegetable and food products of WITS together.': 'Группы животных, растительных и пищевых продуктов WITS вместе.',
  'The group of chemicals of WITS.': 'Группа химической продукции WITS.',
  'The group of textiles and clothing of WITS.': 'Группа текстиля и одежды WITS.',
  'The group of transportation of WITS.': 'Группа транспорта WITS.',
  'Global financial crisis': 'Мировой финансовый кризис',
  'KAZ merchandise exports fell from 71.2 bn (2008) to 43.2 bn (2009) in WDI':
    'Экспорт товаров Казахстана снизился с 71,2 млрд (2008) до 43,2 млрд (2009) по WDI',
  'Silk Road Economic Belt proposed': 'Предложен Экономический пояс Шёлкового пути',
  'Silk Road Economic Belt proposed at Nazarbayev University': 'Экономический пояс Шёлкового пути предложен в Назарбаев Университете',
  'Tenge devaluation (about 19 percent)': 'Девальвация тенге (около 19 %)',
  'The page read gives 13 February 2014': 'На прочитанной странице указано 13 февраля 2014 года',
  'Ukraine crisis, Crimea': 'Украинский кризис, Крым',
  'The monthly geopolitical risk index of Ukraine shows the spike': 'Всплеск виден в месячном индексе геополитического риска Украины',
  'Oil price collapse': 'Обвал цен на нефть',
  'Brent annual mean 108.56 (2013), 98.97 (2014), 52.32 (2015), 43.64 (2016); monthly mean 111.80 in June 2014, 62.34 in December 2014':
    'Brent, среднее за год: 108,56 (2013), 98,97 (2014), 52,32 (2015), 43,64 (2016); среднее за месяц: 111,80 в июне 2014 года, 62,34 в декабре 2014 года',
  'Renminbi devaluation': 'Девальвация юаня',
  'Tenge floated': 'Тенге отпущен в свободное плавание',
  'Exchange-rate band given up': 'Отказ от валютного коридора',
  'Kazakhstan becomes WTO member 162': 'Казахстан становится 162-м членом ВТО',
  'Som liberalised': 'Сум либерализован',
  'GDP in USD steps down': 'ВВП в долларах США ступенью снижается',
  'Khorgos centre shut over the coronavirus': 'Центр «Хоргос» закрыт из-за коронавируса',
  'WHO calls COVID-19 a pandemic': 'ВОЗ объявляет COVID-19 пандемией',
  'China reopened its borders fully in 2023': 'Китай полностью открыл границы в 2023 году',
  'Chinese quarantine rules choke the Kazakh border': 'Карантинные правила Китая перекрывают казахстанскую границу',
  'Khorgos and Dostyk-Alashankou; 7,500 trucks waiting up to 42 days; 8-12 units a day':
    'Хоргос и Достык — Алашанькоу; 7500 грузовиков ждали до 42 дней; 8–12 машин в день',
  'Kyrgyz-Tajik border clashes': 'Столкновения на киргизско-таджикской границе',
  'more than 50 dead': 'более 50 погибших',
  'January unrest': 'Январские беспорядки',
  'at least 225 dead per authorities': 'не менее 225 погибших, по данным властей',
  'Target: USD 70 bn by 2030': 'Цель: 70 млрд долларов США к 2030 году',
  'Virtual summit, 30th anniversary of relations; First heads-of-state meeting; target USD 70 bn by 2030':
    'Онлайн-саммит, 30-летие отношений; первая встреча глав государств; цель 70 млрд долларов США к 2030 году',
  'Russia invades Ukraine; sanctions and rerouting': 'Россия вторгается на Украину; санкции и смена маршрутов',
  'Rerouting of trade through Kyrgyzstan and Kazakhstan': 'Торговля идёт через Киргизию и Казахстан',
  'over 100 killed, at least 37 civilians (HRW)': 'более 100 убитых, не менее 37 гражданских (HRW)',
  'China ends inbound quarantine; Khorgos reopens': 'Китай отменяет карантин на въезде; Хоргос снова открыт',
  'Khorgos cooperation centre resumed on 24 April 2023': 'Центр «Хоргос» возобновил работу 24 апреля 2023 года',
  "Xi'an summit": 'Саммит в Сиане',
  "First China-Central Asia summit, Xi'an (18-19 May); Decision on a secretariat":
    'Первый саммит Китай — Центральная Азия, Сиань (18–19 мая); решение о секретариате',
  'Astana summit and treaty': 'Астанинский саммит и договор',
  'Second China-Central Asia summit, Astana; Treaty of permanent good-neighbourliness; Astana Declaration':
    'Второй саммит Китай — Центральная Азия, Астана; договор о вечном добрососедстве; Астанинская декларация',
  'China recognises the independence of the Central Asian states': 'Китай признаёт независимость государств Центральной Азии',
  'Telegrams from the Chinese foreign ministry': 'Телеграммы министерства иностранных дел Китая',
  'China-Uzbekistan relations established': 'Установлены отношения Китая и Узбекистана',
  'China-Kazakhstan relations established': 'Установлены отношения Китая и Казахстана',
  'China-Tajikistan relations established': 'Установлены отношения Китая и Таджикистана',
  'China-Kyrgyzstan relations established': 'Установлены отношения Китая и Киргизии',
  'Joint communique signed in Bishkek on Sunday (5 January 1992)':
    'Совместное коммюнике подписано в Бишкеке в воскресенье (5 января 1992 года)',
  'China-Turkmenistan relations established': 'Установлены отношения Китая и Туркменистана',
  '6 January 2023 was the 31st anniversary': '6 января 2023 года — 31-я годовщина',
  'China-Kazakhstan strategic partnership': 'Стратегическое партнёрство Китая и Казахстана',
  'China-Central Asia gas pipeline opened': 'Открыт газопровод Центральная Азия — Китай',
  'Line A, December 2009': 'Линия A, декабрь 2009 года',
  'China-Kazakhstan all-round (comprehensive) strategic partnership': 'Всеобъемлющее стратегическое партнёрство Китая и Казахстана',
  'China-Uzbekistan strategic partnership': 'Стратегическое партнёрство Китая и Узбекистана',
  'Declaration signed in June 2012': 'Декларация подписана в июне 2012 года',
  'China-Tajikistan strategic partnership': 'Стратегическое партнёрство Китая и Таджикистана',
  'Joint declaration during the state visit of 19-20 May': 'Совместная декларация во время государственного визита 19–20 мая',
  'China-Turkmenistan strategic partnership': 'Стратегическое партнёрство Китая и Туркменистана',
  'Start of the autumn tour: TKM, KAZ, UZB, KGZ': 'Начало осенней поездки: Туркменистан, Казахстан, Узбекистан, Киргизия',
  'China-Kyrgyzstan strategic partnership': 'Стратегическое партнёрство Китая и Киргизии',
  'SCO summit, Bishkek': 'Саммит ШОС, Бишкек',
  'Bilateral with Tajikistan on 12 September': 'Двусторонняя встреча с Таджикистаном 12 сентября',
  'Gas pipeline line C starts': 'Начинает работу линия C газопровода',
  '25 bcm per year design': 'Проектная мощность 25 млрд м³ в год',
  'China-Uzbekistan comprehensive strategic partnership': 'Всеобъемлющее стратегическое партнёрство Китая и Узбекистана',
  'China-Tajikistan comprehensive strategic partnership': 'Всеобъемлющее стратегическое партнёрство Китая и Таджикистана',
  'China-Kyrgyzstan comprehensive strategic partnership': 'Всеобъемлющее стратегическое партнёрство Китая и Киргизии',
  'First C+C5 foreign ministers meeting (video)': 'Первая встреча министров иностранных дел Китая и пяти стран (видео)',
  "Second meeting, Xi'an": 'Вторая встреча, Сиань',
  'China-Central Asia trade and cooperation forum (online)': 'Форум по торговле и сотрудничеству Китай — Центральная Азия (онлайн)',
  'MOFCOM: trade up more than 100 times in 30 years': 'Минкоммерции КНР: за 30 лет торговля выросла более чем в 100 раз',
  'Third meeting, Nur-Sultan; agreement on a heads-of-state mechanism':
    'Третья встреча, Нур-Султан; договорённость о механизме глав государств',
  'SCO summit, Samarkand (22nd heads of state)': 'Саммит ШОС, Самарканд (22-е заседание глав государств)',
  'China-Turkmenistan comprehensive strategic partnership': 'Всеобъемлющее стратегическое партнёрство Китая и Туркменистана',
  'First meeting of economy and trade ministers (video)': 'Первая встреча министров экономики и торговли (видео)',
  'Ministers agreed documents would be signed at the summit': 'Министры договорились, что документы подпишут на саммите',
  "Fourth meeting, Xi'an": 'Четвёртая встреча, Сиань',
  'China-Kyrgyzstan comprehensive strategic partnership for a new era':
    'Всеобъемлющее стратегическое партнёрство Китая и Киргизии в новую эпоху',
  'China-Uzbekistan all-weather comprehensive strategic partnership for a new era':
    'Всепогодное всеобъемлющее стратегическое партнёрство Китая и Узбекистана в новую эпоху',
  "Secretariat of the China-Central Asia mechanism launched, Xi'an": 'Начал работу секретариат механизма Китай — Центральная Азия, Сиань',
  'The paper places it at the 2023 summit': 'Статья относит его к саммиту 2023 года',
  'Intergovernmental agreement on the China-Kyrgyzstan-Uzbekistan railway, Beijing':
    'Межправительственное соглашение о железной дороге Китай — Киргизия — Узбекистан, Пекин',
  'SCO summit, Astana (24th heads of state)': 'Саммит ШОС, Астана (24-е заседание глав государств)',
  'China-Tajikistan comprehensive strategic cooperative partnership in the new era':
    'Всеобъемлющее стратегическое партнёрство и сотрудничество Китая и Таджикистана в новую эпоху',
  'The paper\'s Table 1 drops "in the new era"': 'В таблице 1 статьи слов «в новую эпоху» нет',
  'Uzbekistan and China complete bilateral WTO accession talks': 'Узбекистан и Китай завершают двусторонние переговоры о вступлении в ВТО',
  'Fifth meeting, Chengdu': 'Пятая встреча, Чэнду',
  'Ground broken for the China-Kyrgyzstan-Uzbekistan railway, Jalal-Abad':
    'Заложена железная дорога Китай — Киргизия — Узбекистан, Джалал-Абад',
  'Sixth meeting, Almaty': 'Шестая встреча, Алма-Ата',
  'Energy minister of Uzbekistan on both countries’ gas figures': 'Министр энергетики Узбекистана о данных двух стран по газу',
  'Uzbekistan counts the gas that it exports. China’s figure, he said, also includes the payment for carrying Turkmenistan’s gas through Uzbekistan':
    'Узбекистан учитывает газ, который вывозит сам. Число Китая, по его словам, включает и плату за перекачку туркменского газа через Узбекистан',
  'Member of the Supreme Audit Chamber of Kazakhstan on imports from China':
    'Член Высшей аудиторской палаты Казахстана об импорте из Китая',
  'He gave two reasons: the two customs services use different methods, and customs work in Kazakhstan, above all goods declared below value, misclassified or hidden behind others':
    'Он назвал две причины: разные методы двух таможенных служб и работу таможни в Казахстане, прежде всего товары с заниженной стоимостью, неверно классифицированные или скрытые за другими',
  'Supreme Audit Chamber of Kazakhstan on the budget of 2023': 'Высшая аудиторская палата Казахстана о бюджете 2023 года',
  'The chamber sees the growing gap as a sign of ineffective customs work for some goods':
    'Палата видит в растущем расхождении признак неэффективной работы таможни по некоторым товарам',
  'Transport committee of the Chamber of Commerce and Industry of Kyrgyzstan on transit':
    'Комитет по транспорту Торгово-промышленной палаты Киргизии о транзите',
  'All goods that leave China for Kyrgyzstan are declared as exports to it, its head said, and most go on in transit to other countries':
    'Все товары, которые идут из Китая в Киргизию, заявляются как экспорт в неё, сказал его глава, а большинство идёт транзитом в другие страны',
  'Customs of Tajikistan on equipment of builders': 'Таможня Таджикистана об оборудовании строителей',
  'Equipment that Chinese builders bring for their work counts as an export in China. In Tajikistan it enters only for a time and does not count as an import':
    'Оборудование, которое китайские строители ввозят для работы, в Китае считается экспортом. В Таджикистан оно ввозится лишь на время и импортом не считается',
  'Customs of Tajikistan on methods': 'Таможня Таджикистана о методах',
  'The former Soviet republics use a method that they agreed on, China uses another':
    'Бывшие советские республики пользуются согласованным методом, Китай — другим',
  'Eighth meeting of the working party on the WTO accession of Uzbekistan':
    'Восьмое заседание рабочей группы по вступлению Узбекистана в ВТО',
  'earlier meetings: 4th Jul 2020; then Jun 2022; Mar 2023; Nov 2023':
    'прежние заседания: четвёртое в июле 2020 года; затем в июне 2022-го, марте 2023-го, ноябре 2023 года',
  'Uzbekistan and China complete their talks on WTO accession': 'Узбекистан и Китай завершают переговоры о вступлении в ВТО',
  '"yesterday" in a post reported 29 Nov 2024; the protocol\'s exact day may differ':
    '«вчера» в записи, о которой сообщили 29 ноября 2024 года; точный день протокола может быть другим',
  'Uzbekistan and the United States sign on WTO accession': 'Узбекистан и США подписывают документ о вступлении в ВТО',
  'report date': 'дата сообщения',
  'Working party on the WTO accession of Uzbekistan meets': 'Заседает рабочая группа по вступлению Узбекистана в ВТО',
  'roadmap "Road to Yaounde MC14"': 'дорожная карта «Дорога в Яунде, MC14»',
  'Working party on the WTO accession of Uzbekistan meets again in autumn':
    'Рабочая группа по вступлению Узбекистана в ВТО снова заседает осенью',
  'WTO release; first meeting since June; date not in the excerpt; goal still MC14 in March 2026. No stored page says what happened at or after MC14: gap':
    'Сообщение ВТО; первое заседание с июня; даты в отрывке нет; цель по-прежнему MC14 в марте 2026 года. Ни одна сохранённая страница не говорит, что было на MC14 и после неё: пробел',
  // what is known of places, and its units
  'Dostyk - Alashankou': 'Достык — Алашанькоу',
  Bakhty: 'Бахты',
  'Bedel (third post, planned 2024)': 'Бедель (третий пункт, запланирован на 2024 год)',
  Kazakhstan: 'Казахстан',
  operating: 'действует',
  'Turkmenistan, Uzbekistan, Kazakhstan, China': 'Туркменистан, Узбекистан, Казахстан, Китай',
  'Turkmenistan, Uzbekistan, Tajikistan, Kyrgyzstan, China': 'Туркменистан, Узбекистан, Таджикистан, Киргизия, Китай',
  construction: 'строится',
  'Chongqing-Duisburg': 'Чунцин — Дуйсбург',
  'all sections under construction': 'строятся все участки',
  Kashgar: 'Кашгар',
  Torugart: 'Торугарт',
  Arpa: 'Арпа',
  'Kosh-Dobo': 'Кош-Дёбё',
  Makmal: 'Макмал',
  'Jalal-Abad': 'Джалал-Абад',
  Andijan: 'Андижан',
  Irkeshtam: 'Иркештам',
  Kalzhat: 'Кольжат',
  'Khorgos (Nur Zholy / Altynkol)': 'Хоргос (Нур Жолы / Алтынколь)',
  Maikapshagai: 'Майкапчагай',
  'USD of 2021': 'долларов США 2021 года',
  projects: 'проектов',
  trains: 'поездов',
  'million t': 'млн т',
  'trains (more than)': 'поездов (более)',
  km: 'км',
  'bcm per year': 'млрд куб. м в год',
  hours: 'часов',
  USD: 'долларов США',
  'bcm per year (operator figure)': 'млрд куб. м в год (данные оператора)',
  'bcm per year (lines A-C)': 'млрд куб. м в год (линии A–C)',
  'km (to Khorgos)': 'км (до Хоргоса)',
  'km (more than)': 'км (более)',
  'bcm per year (25 in other reports)': 'млрд куб. м в год (по другим сообщениям — 25)',
  'million t per year (10-12; others 15)': 'млн т в год (10–12; по другим данным — 15)',
  'million t per year': 'млн т в год',
  'USD bn (others: 8)': 'млрд долларов США (по другим данным — 8)',
  'USD bn': 'млрд долларов США',
  'km (one tunnel)': 'км (один тоннель)',
  'km (others: 454, 523)': 'км (по другим данным — 454, 523)',
  'of 29': 'из 29',
  m: 'м',
  vehicles: 'машин',
  'cars (more than)': 'автомобилей (более)',
  crossings: 'пересечений',
  '28 of 602': '28 из 602',
  culverts: 'водопропускных труб',
  '18 of 29': '18 из 29',
  tunnels: 'тоннелей',
  'Outlines follow the borders that are in fact controlled, as Natural Earth draws them; they are no statement on whose a territory is.':
    'Контуры проведены по границам фактического контроля так, как их изображает Natural Earth; они ничего не говорят о том, кому принадлежит территория.',
};
