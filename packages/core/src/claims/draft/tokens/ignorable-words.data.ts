/**
 * Words that change no figure wherever they stand, each group with the reason. A word enters with a sentence in which it is harmless and one in
 * which it would not be (the tests of drafts hold both). Not here, though they look harmless: `average`, `further`, `alone`, `almost`, `not`,
 * `real`, `monthly`, `than`, `by`, `in yuan terms`.
 */
export const ignorableWords: readonly string[] = [
  // Articles and what stands for them.
  'the a an both all',
  // Trade is of two sides and of all goods, unless something else is said.
  'bilateral two-way mutual overall foreign external commodity merchandise respective',
  // Emphasis.
  'only just even also already still again merely mere as_well too indeed in_fact nearly_all_of_it_gas clearly officially reportedly alike',
  // Manner and degree of a change that has its figure.
  'sharply steadily slightly strongly rapidly significantly considerably dramatically modestly markedly moderately steeply robustly substantially slowly quickly gradually marginally drastically remarkably noticeably impressively swiftly notably basically flat broadly strikingly unchanged strong healthy',
  // Links between sentences.
  'respectively however meanwhile therefore thus moreover furthermore in_addition by_contrast in_contrast in_turn at_the_same_time as_a_result in_particular namely for_its_part consequently accordingly nevertheless by_far on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday in_value_terms little_changed small modest limited negligible in_all even_so between_them by_year by_country by_partner set_new_records set_a_new_record set_a_record in_a_statement on_its_website at_a_pace_of at_a_rate_of overall',
  // How an amount is put: it stays the amount.
  'the_value_of the_volume_of the_total_value_of the_total_volume_of value_of volume_of the_amount_of in_value by_value in_terms_of_value worth_of in_the_amount_of in_sum_of total_volume_of volumes_of historic historical new all-time',
  // A figure that is so for the first time, or once more, is the figure.
  'for_the_first_time ever for_the_first_time_ever once_again once_more for_five_years_running on_record in_history',
].flatMap((words) => words.split(' '));
