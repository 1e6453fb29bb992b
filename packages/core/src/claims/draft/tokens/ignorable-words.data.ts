/**
 * Words that change no figure wherever they stand, each group with the reason. A word enters with a sentence in which it is harmless and one in
 * which it would not be (the tests of drafts hold both). Not here, though they look harmless: `average`, `further`, `alone`, `almost`, `not`,
 * `real`, `monthly`, `than`, `by`, `in yuan terms`.
 */
export const ignorableWords: readonly string[] = [
  // Articles and what stands for them.
  'the a an both all " “ ”',
  // Trade is of two sides and of all goods, unless something else is said.
  'bilateral two-way mutual overall foreign external commodity merchandise respective cross-border headline aggregate entire whole full actual',
  // Emphasis.
  'only just even also already still again merely mere as_well too indeed in_fact nearly_all_of_it_gas clearly officially reportedly alike simply',
  // Manner and degree of a change that has its figure.
  'sharply steadily slightly strongly rapidly significantly considerably dramatically modestly markedly moderately steeply robustly substantially slowly quickly gradually marginally drastically remarkably noticeably impressively swiftly substantial robust remarkable significant dramatic staggering whopping sharp steady slight notable impressive considerable massive huge steep rapid marked hefty solid sizeable sizable moderate spectacular exponential tremendous enormous vigorous unprecedented double-digit stunning strikingly noteworthy visible notably basically flat broadly strikingly unchanged strong healthy',
  // Links between sentences.
  'respectively however meanwhile therefore thus moreover furthermore in_addition by_contrast in_contrast in_turn at_the_same_time as_a_result in_particular in_general by_and_large more_specifically all_told notably namely for_its_part in_general in_short in_sum for_example for_instance for_comparison for_reference that_said on_balance overall on_the_whole in_the_meantime again likewise similarly in_particular as_for to_be_precise by_comparison in_comparison if_anything after_all of_course consequently accordingly nevertheless by_far on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday in_value_terms little_changed small modest limited negligible in_all even_so between_them by_year by_country by_partner set_new_records set_a_new_record set_a_record in_a_statement on_its_website at_a_pace_of at_a_rate_of overall',
  // How an amount is put: it stays the amount.
  'the_value_of the_volume_of the_total_value_of the_total_volume_of value_of volume_of the_amount_of in_value by_value in_terms_of_value the_structure_of structure_of the_scale_of the_size_of the_level_of the_overall_volume_of overall_volume_of total_value_of worth_of in_the_amount_of in_sum_of total_volume_of volumes_of historic historical new all-time',
  // A figure that is so for the first time, or once more, is the figure.
  'for_the_first_time ever for_the_first_time_ever once_again once_more for_five_years_running on_record in_history from_the_pandemic after_the_pandemic during_the_pandemic since_records_began in_modern_history as_a_whole in_full in_recent_years over_the_years',
].flatMap((words) => words.split(' '));

/** Words in `ly` that may change what a figure is of; all others tell a manner, a place in a text or an opinion. */
export const tellingAdverbs: ReadonlySet<string> = new Set(
  'family supply reply italy july monopoly assembly anomaly early daily weekly monthly quarterly yearly hourly annually nearly hardly scarcely barely partly partially wholly entirely fully roughly approximately jointly individually separately allegedly supposedly purportedly potentially possibly probably likely unlikely hypothetically theoretically conditionally globally domestically regionally locally nationally internationally formerly previously originally initially really supposedly exclusively solely wrongly falsely mistakenly illegally informally seasonally nominally directly indirectly physically temporarily provisionally reversely inversely conversely'.split(' '),
);
