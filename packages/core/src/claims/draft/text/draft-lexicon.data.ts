/**
 * The letter that stands for a word in the pattern of a sentence. Letters are given to what has a meaning for the grammar; `p` is for plain
 * words, which may stand anywhere and change nothing; a word that is not here is `?`.
 */
export type Letter = string;

const groups: readonly (readonly [letter: Letter, words: string])[] = [
  ['X', 'exports export shipments sales deliveries'],
  ['I', 'imports import purchases'],
  ['T', 'trade turnover commerce trading'],
  ['S', 'surplus'],
  ['D', 'deficit'],
  ['x', 'exported shipped sold sent exporting selling'],
  ['i', 'imported bought purchased importing buying'],
  ['e', 'traded'],
  ['v', 'went came arrived flowed'],
  ['g', 'goods merchandise products commodities commodity'],
  ['q', 'share shares proportion portion percentage weight ratio dependence'],
  [
    '%',
    'accounted accounts account accounting represented represents represent constituted constitutes made makes making supplied supplies provided absorbed took takes comprised received',
  ],
  ['t', 'to into'],
  ['f', 'from'],
  ['w', 'with'],
  ['b', 'between'],
  ['n', 'in during for at'],
  ['o', 'of'],
  ['y', 'by'],
  ['&', 'and or'],
  [';', 'while whereas but although though because when which who where as'],
  ['a', 'according'],
  ['k', 'statistics statistical data figures customs records books bureau agency office committee authorities count account numbers side'],
  ['1', 'its their'],
  ['2', 'it they these this that them those'],
  ['~', 'not never neither nor no didn wasn weren hasn cannot'],
  [
    '!',
    'aim aims aimed target targets goal expect expects expected forecast forecasts projects projected predict predicts predicted anticipated plan plans planned hope hopes hoped want wants wanted seek seeks will would could might should may shall if unless outlook scenario potential hopefully eventually can',
  ],
  [
    'u',
    'grew grow grown growth growing rose risen rise rises rising increase increased increases increasing up jump jumped jumping surge surged surging gain gained gaining expand expanded expanding expansion climb climbed climbing soar soared soaring advance advanced advancing leapt leap leaped swelled swell rebound rebounded rebounding recover recovered recovering accelerated higher more above widened widening strengthened boosted skyrocketed',
  ],
  [
    'd',
    'fell fall fallen falling decline declined declining decrease decreased decreasing dropped dropping drop shrank shrunk shrinking down contract contracted contracting contraction slump slumped slumping plunge plunged plunging slipped slipping slid sliding tumbled tumbling collapsed collapsing plummeted plummeting sank dipped dip eased retreated lost lower less below slowed narrowed narrowing halted bottomed slow',
  ],
  ['c', 'average averaged averaging averages mean'],
  ['C', 'cumulative cumulatively accumulated aggregate'],
  ['>', 'exceeded outstripped outweighed surpassed'],
  [
    'h',
    'january february april june july august september october november december quarter quarters months month monthly semester weeks week day days quarterly',
  ],
  [
    'z',
    'gdp economy reexports reexport transit re investment investments invested investing investors fdi inflation price prices loan loans lent lend debt aid cost costs budget e-commerce population wages tariff tariffs reserves remittances revenue revenues tourism machinery machine machines vehicle vehicles car cars gas oil crude coal copper ore ores metal metals uranium textile textiles cotton wheat grain agricultural energy electricity electronics electric service services railway pipeline project projects contract contracts capacity tonne tonnes barrels barrel spent border food fuel minerals steel iron equipment footwear clothing chemicals fertilizer fertilizers gold solar battery batteries currency yuan settlement output industry industrial production consumption profit profits assets stock transit freight cargo fund funds bank capital enterprises companies company',
  ],
  ['Z', 'excluding except excepting without besides deflated constant inflation adjusted real rail road sea air pipeline'],
  ['0', 'true false untrue denied denies wrong wrongly mistaken myth neither rumours rumors alleged'],
  ['m', 'ago now today currently recently'],
];

const plain = `a about across actual actually additional again against all almost alone already also altogether amid among amount amounted
  amounting amounts an analysts another announced annual annually approximately are around away barely be became become been being bilateral
  both bottom bounced broke broad calendar called chinese-made clearly climbing close combined coming compared comparison compound contrast
  country counterpart crossed crossing date decade decades did different direction do does dollar dollars doing domestic double each earlier
  early end ended ending enormous entire equal equalled equaled equivalent especially estimate estimated estimates even ever every exact
  exactly exceed exceeding exceeds external faster fast figure final finally first five flat fold followed following foreign fresh full fully
  further furthermore gap general generally give gives given going great growing had half halves hardly has have having hit hits hitting
  historic historical however huge hundred immediately impressive indeed index initial instead is just kept key large largely last late later
  latest least left level levels like likely little long low lowest high highest major many mark marginally marked marking massive meant
  meanwhile measured merely milestone million minister ministry ministers modest modestly moreover most much mutual namely national nearly
  neared near nearby net nevertheless new newly next nonetheless nominal notably noted nominally number official officially officials once
  one only other our over overall own pace partner partners passed passing past peak peaked per period pick point points posted posting
  precisely preceding previous previously print put puts quickly quite ran rapid rapid rapidly rate rather reach reached reaches reaching
  read recorded recording records region regional registered registering relations relative remain remained remaining remains report reported
  reportedly reporting reports respectively respective result results roughly round rounded ruled said same saw say saying says second
  seen set several share shared sharp sharply show showed showing shown shows side sides significant significantly similar similarly simply
  since six size slight slightly small so some sound source sources spokesman spokesperson stable stand standing stands started state stated
  statement states stayed steadily steady steeply still stood strong strongly such sum substantial substantially suggest suggests surprising
  surged term than thanks the then there therefore third thus time times together told too top topped topping touched total totaled totaling
  totalled totalling totals toward towards two under unchanged until unprecedented us use value valued values versus very via volume volumes
  was way well were what whole within world worldwide worth year years yearly year-on-year yet you thousand trend turn turned track fourth
  after before decades throughout commerce countries economies nations republics states neighbours neighbor neighbour peers again barely
  goods-based two-way merchandise-based government agency press release news department general administration customs-based bureau service's
  fewer far further-more good bad poor weak robust brisk vigorous vibrant healthy solid record-breaking noticeable noticeably remarkable
  remarkably dramatic dramatically considerable considerably moderate moderately tiny mere sizeable sizable booming buoyant tepid sluggish
  economic tally tallied came went gone put gave hovered lay sat fluctuated approached approaching approach hovering
  standing neared stands numbers indicate indicated indicates reveal revealed reveals according republic statistical statistics-based
  collected registered latest shipped worth officially publicly accounts side half-yearly ministry's minister's added add adding
  supplier suppliers market markets destination destinations buyer buyers customer customers exporter importer trading-partner short failed fail
  on usd bn mn bln billion billions pandemic crisis covid war depth wake quickest fastest doubtless merely grand all-time ever-larger remarkable alike giant
  according respectively combined overtook overtaken overtake dwarf dwarfed dwarfs table exhibit chart annex source currently-known contrast balance`.split(
  /\s+/,
);

/** The letter of every word that the grammar knows. */
export const letterByWord: ReadonlyMap<string, Letter> = new Map([
  ...plain.map((word) => [word, 'p'] as const),
  ...groups.flatMap(([letter, words]) => words.split(' ').map((word) => [word, letter] as const)),
]);

/** The letters of signs. */
export const letterBySign: ReadonlyMap<string, Letter> = new Map([
  [',', ','],
  [';', ';'],
  [':', ':'],
  ['(', '('],
  [')', ')'],
  ['[', '('],
  [']', ')'],
  ['-', '-'],
  ['–', '-'],
  ['—', ';'],
  ["'s", 's'],
  ["'", 's'],
  ['’', 's'],
  ['.', ','],
  ['$', 'p'],
  ['*', 'p'],
  ['•', 'p'],
  ['"', 'p'],
  ['“', 'p'],
  ['”', 'p'],
  ['‘', 'p'],
  ['!', ','],
]);
