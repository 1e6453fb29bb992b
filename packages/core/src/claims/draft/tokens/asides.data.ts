/**
 * Words with which an aside opens: a cause, what something consists of, a remark. It says nothing of a figure as long as it holds none, and no
 * time, no flow, no recorder and no word of the list below.
 */
export const asideOpeners: readonly string[] = listOf(`
  as because since thanks_to driven_by mostly mainly largely chiefly primarily predominantly almost_all_of_it nearly_all_of_it nearly_all almost_all virtually_all most_of_it
  much_of_it all_of_it amid despite helped_by boosted_by fuelled_by fueled_by led_by partly in_part reflecting owing_to due_to on_the_back_of
  following after when making including even_as even_though notwithstanding in_the_wake_of on_account_of buoyed_by supported_by underpinned_by
  spurred_by dragged_down_by hit_by before the_lowest the_highest the_largest the_biggest the_most its_largest its_biggest its_lowest overtaking surpassing displacing replacing leapfrogging
  its_highest their_highest a_record the_pandemic the_first_pandemic a_pandemic the_year_of the_best the_worst a_new_record an_all-time_high
  a_new_high the_most_ever level_with a_record_high a_historic_high a_historic_record a_new_milestone which who whose where the_fastest
  the_strongest against_the_backdrop_of in_spite_of as_a_result_of because_of given thanks_largely_to thanks_mainly_to in_the_first_pandemic
  ladies_and_gentlemen dear_friends dear_colleagues dear_guests distinguished_guests mr_president madam_president mr_chairman your_excellency your_excellencies
  essentially principally notably especially particularly overwhelmingly almost_entirely almost_exclusively above_all in_particular nearly_all_of_them
  for_all ahead_of more_than_any more_than_from_any more_than_to_any more_than_with_any second_only_to behind_only behind just_behind just_ahead_of consist consists consisting_of consisted_of in_the_pandemic as_we_can_see as_can_be_seen as_shown to_become to_make making_it turning_it a_sign a_level a_trend a_drag a_boon a_boost a_blow a_legacy a_testament a_reflection a_result a_consequence a_symptom a_reminder a_measure_of a_mark_of a_token_of a_pattern
  a_far_cry a_feat a_milestone a_turning_point a_turnaround a_reversal a_rebound a_recovery a_surprise a_shift a_pace a_rate_not_seen a_jump a_leap a_surge a_slump a_dramatic a_remarkable a_striking a_sharp
  propelled_by powered_by lifted_by pushed_up_by pulled_up_by pulled_down_by weighed_down_by weighed_on_by held_back_by hampered_by hurt_by depressed_by dented_by pushed_by aided_by assisted_by encouraged_by triggered_by
  prompted_by caused_by attributed_to attributable_to stoked_by bolstered_by strengthened_by swollen_by inflated_by sustained_by facilitated_by accompanied_by coinciding_with in_line_with in_step_with in_tandem_with on_the_strength_of
  by_dint_of by_virtue_of as_a_consequence_of in_response_to in_view_of in_light_of in_the_light_of in_the_face_of in_the_midst_of in_the_aftermath_of at_a_time_of at_a_time_when under_the_impact_of under_the_influence_of under_pressure_from
  bucking defying outpacing dwarfing eclipsing overshadowing confirming cementing consolidating marking setting keeping leaving_behind
`);

/** Participles that open no aside: they tell what a figure counts. */
export const countingParticiples: ReadonlySet<string> = wordsOf(`
  excluding including covering counting assuming adjusting ignoring omitting discounting barring considering comprising containing combining
  concerning regarding involving averaging being depending varying using spanning
`);

/** Words that may change what a figure is of, wherever they stand, by the reason for which a figure beside them is not judged. */
export const guards: readonly (readonly [reason: GuardReason, words: ReadonlySet<string>])[] = [
  [
    'to-come',
    wordsOf(`
  aim aims aimed target targets targeted goal expect expects expected forecast forecasts project projects projected predict predicts
  predicted plan plans planned hope hopes hoped want wants seek seeks will would could might may should shall if unless outlook
  scenario potential potentially eventually likely pledged intend intends
`),
  ],
  ['other-measure', wordsOf('excluding except excepting without besides deflated constant inflation adjusted real capita weight')],
  [
    'other-subject',
    wordsOf('services investment investments loan loans lent credit remittances tourists reserves contracts deals stake invested'),
  ],
  [
    'denied',
    wordsOf('not never neither nor no wrong false untrue denied denies mistaken myth claim claims rumours alleged allegedly contrary'),
  ],
];

/** Words with which something is left out, or counted in another way: a remark that is not known may not hold them. */
export const exclusions: ReadonlySet<string> = wordsOf(`
  apart aside other outside barring minus net save sans ex exclusive date alone partial half same different between each monthly daily quarterly
`);

/** The letters of classes that tell of something, those that tell most first; the last is that of places and of times that need another. */
export const lettersOfClasses: readonly (readonly [letter: string, symbols: string])[] = [
  ['F', 'FIG FIGX RANGE SHAREN'],
  ['P', 'PER'],
  ['W', 'FLOW'],
  ['I', 'IND'],
  ['R', 'RECORDS'],
  ['N', 'PARTY ADJ UNITS TERMS'],
  ['O', 'GOOD HSCODE'],
  ['v', ''],
];

/** The letters of other words: signs, words that open an event, and those before its time. */
export const letterOfWord: ReadonlyMap<string, string> = new Map(
  [', ,–—', '; ;:', '( (', ') )', '& and', 'a as', 'o since when after before following', 'i in of during'].flatMap((line) => {
    const [letter = '', ...words] = line.split(' ');
    return words.flatMap((word) => (/^\p{L}/u.test(word) ? [word] : [...word])).map((word) => [word, letter] as const);
  }),
);

/** Words for a figure that a superlative may name: `the highest monthly figure of the year`. */
export const figureWord = /^(?:figures?|total|value|volume|result|data|levels?)$/;

/** `the lowest since 2009` names a time and no figure of it. */
export const superlatives = /^[a-z]+_(?:lowest|highest|largest|biggest|most|best|worst|fastest|strongest)(?:_|$)/;
/** A cause may be anything that is measured or traded, as long as no figure of it is told: `thanks to the price of oil`. */
export const causes =
  /^(?:a|before|after|amid|despite|thanks|because|due|owing|following|given|driven|helped|boosted|hit|led|reflecting|buoyed|supported|fuell?ed|spurred|dragged|notwithstanding)(?:_|$)/;
/** Words with which an aside opens after a comma alone. */
export const afterComma = /nearly|almost|virtually/;

/** Why a figure beside a word of the list is not judged. */
export type GuardReason = 'to-come' | 'other-measure' | 'other-subject' | 'denied';

function listOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(listOf(text));
}
