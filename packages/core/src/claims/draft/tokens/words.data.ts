import type { Phrase } from './phrase.ts';

/** Words of a class, all with the same features; those of several parts are written with `_` between them. */
export interface WordClass {
  readonly symbol: string;
  readonly says: Phrase;
  readonly words: string;
}

const up = { verb: 'change', direction: 1 } as const;
const down = { verb: 'change', direction: -1 } as const;

/** What each word says, by class. The classes are the names that the productions use. */
export const wordClasses: readonly WordClass[] = [
  // Flows of goods, as nouns.
  { symbol: 'FLOW', says: { measure: 'export' }, words: 'exports_of_goods goods_exports exports export shipments sales deliveries supplies exportation export_value' },
  { symbol: 'FLOW', says: { measure: 'import' }, words: 'import_value imports_of_goods goods_imports imports import purchases importation' },
  {
    symbol: 'FLOW',
    says: { measure: 'total' },
    words:
      'trade turnover commerce trade_turnover trade_volume trade_volumes trade_value goods_turnover commodity_turnover merchandise_trade goods_trade trade_in_goods trade_flows imports_and_exports exports_and_imports import_and_export trade_exchange total_trade total_trade_volume turnover_of_trade turnover_in_trade volume_of_trade exchange_of_goods goods_exchange foreign_trade_turnover external_trade two-way_commerce trade_relations trade_ties total_turnover',
  },
  { symbol: 'FLOW', says: { measure: 'balance' }, words: 'surplus trade_surplus trade_balance balance_of_trade balance merchandise_surplus goods_surplus trading_surplus export_surplus surpluses positive_balance positive_trade_balance' },
  { symbol: 'FLOW', says: { measure: 'balance', sign: -1 }, words: 'deficit trade_deficit merchandise_deficit goods_deficit trading_deficit shortfall trade_shortfall trade_gap deficits negative_balance negative_trade_balance' },
  { symbol: 'GOODSN', says: {}, words: 'goods merchandise products commodities wares items' },
  // Verbs of trade.
  { symbol: 'SELL', says: { verb: 'deal', measure: 'export' }, words: 'sold exported dispatched shipped_out shipped delivered sent supplied piped pumped exports sells ships selling exporting shipping' },
  { symbol: 'SELL', says: { verb: 'deal', measure: 'import' }, words: 'bought imported purchased imports buys buying importing took absorbed received' },
  { symbol: 'SELL', says: { verb: 'deal', measure: 'total' }, words: 'traded' },
  // Levels.
  { symbol: 'LEV', says: { verb: 'level' }, words: 'stood stands stand weighed_in_at weighs_in_at sits_at sit_at runs_at ran_at ran_to runs_to tallied notched rang_up went_as_high_as rose_as_high_as fell_as_low_as averages_out_at is_put_at works_out_at worked_out_at levelled_out_at leveled_off_at stabilised_at stabilized_at plateaued_at troughed_at bottomed_out_at peaked_at crested_at maxed_out_at comprised constitutes constitute comprises equal equals equalling was_recorded_at were_recorded_at was_measured_at read printed_at arrived_at landed_at held_up_at held_steady_at held_at remained_steady_at held_firm_at came_in_at was_up_at is_equivalent_to totted_up_to clocked_in_at clocked_in registered rallied_to emerged_as emerged remained_at grew_to reached attained attains attaining achieved hovered_around were_valued_at was_valued_at is_valued_at are_valued_at is_limited_to was_limited_to were_limited_to limited_to were_worth was_worth numbered reached_to has_reached_to standing reach reaches reaching hit hits hitting equalled equaled measured remains remain remained stays stayed sat settled ended closed finished peaked bottomed_out bottomed rebounded_to recovered_to constituted made is_equal was_equal become went turned_into turned_to swung_to was_put_at were_put_at is_put_at are_put_at was_estimated_at is_estimated_at barely_moved barely_changed hardly_changed unchanged stagnated remained_unchanged levelled_off' },
  { symbol: 'LEV', says: { verb: 'total' }, words: 'totalled totaled totals totalling totaling amounted amounts amounting came comes coming added_up adding_up' },
  { symbol: 'LEV', says: { verb: 'level', mean: true }, words: 'averaged averages averaging' },
  { symbol: 'LEV', says: { verb: 'level', operator: '>' }, words: 'exceeded exceeds exceeding topped tops topping surpassed surpassing passed crossed broke breached cleared eclipsed overshot went_past went_above climbed_above rose_above jumped_above climbed_past rose_past moved_past went_over broke_through surpasses broke_above' },
  { symbol: 'LEV', says: { verb: 'level', operator: '<' }, words: 'fell_below dropped_below slipped_below dipped_below sank_below fell_under dropped_under stayed_under came_in_below fell_short_of stayed_below remained_below stood_below was_below were_below' },
  { symbol: 'LEV', says: { verb: 'level', operator: '>' }, words: 'stayed_above remained_above stood_above was_above were_above' },
  { symbol: 'LEV', says: { verb: 'level', rough: 'below' }, words: 'neared approached' },
  { symbol: 'LEV', says: { verb: 'level', operator: '<=', not: true }, words: 'did_not_exceed does_not_exceed never_exceeded not_exceeding have_never_exceeded has_never_exceeded did_not_top' },
  { symbol: 'LEV', says: { verb: 'level', operator: '<', not: true }, words: 'did_not_reach never_reached has_not_reached failed_to_reach' },
  { symbol: 'COP', says: { verb: 'level' }, words: 'was were is are been being be became become becomes' },
  { symbol: 'AUX', says: {}, words: 'has have had is_estimated_to_have are_estimated_to_have is_thought_to_have is_believed_to_have are_believed_to_have' },
  { symbol: 'HAVE', says: { verb: 'have' }, words: 'ran run runs running had has have posted posts posting saw sees seeing witnessed witnessing marked marking marks demonstrated demonstrating registered registering recorded recording showed showing shown reported enjoying experiencing achieving suffered suffering underwent delivered delivering enjoyed achieved experienced logged booked maintained incurred' },
  { symbol: 'HOVER', says: { verb: 'hover' }, words: 'hovered hovering ranged range fluctuated fluctuating varied oscillated moved' },
  // Changes: verbs, nouns, comparatives.
  {
    symbol: 'CHV',
    says: up,
    words:
      'grew grow grown growing grows rose risen rise rises rising increased increase increases increasing jumped jump jumps jumping surged surge surges surging gained gaining expanded expand expanding climbed climbing soared soaring advanced leapt leaped swelled rebounded recovered widened strengthened skyrocketed boomed spiked ballooned picked_up went_up gone_up moved_up shot_up edged_up inched_up crept_up edging_up improved bounced_back grew_up go_up increased_up accelerated quickened ballooning mushroomed exploded rocketed escalated mounted multiplied took_off swelled_to burgeoned spiralled spiked revived rallied perked_up sprang leaped_up built_up crept scaled_up ticked_up ticked_higher inched_higher edged_higher moved_higher pushed_higher climbed_back rose_again grew_again was_raised was_lifted strengthening widening recovering rebounding picking_up going_up gathered stepped_up',
  },
  {
    symbol: 'CHV',
    says: down,
    words:
      'fell fall fallen falling falls declined decline declining decreased decrease decreasing dropped drop dropping shrank shrunk shrink shrinking contracted contracting slumped plunged plunging slipped slid sliding tumbled collapsed collapsing plummeted plummeting sank dipped eased retreated narrowed weakened went_down gone_down came_down edged_down edging_down inched_down moved_down nosedived crashed shed lost slipped_back fell_back slowed dwindled diminished receded subsided waned sagged slackened softened cratered halted dived dove skidded ebbed shrivelled deflated dwindling diminishing weakened_to ticked_down ticked_lower edged_lower moved_lower inched_lower was_cut was_reduced were_cut narrowing weakening easing retreating moderated cooled gave_up backslid slumping tumbling crashing sinking was_trimmed trailed_off dried_up',
  },
  {
    symbol: 'CHN',
    says: up,
    words: 'rise increase growth gain jump surge expansion climb escalation swell growth_spurt spike upturn_of increment addition upswing uptick boost advance leap rebound recovery upturn hike improvement',
  },
  {
    symbol: 'CHN',
    says: down,
    words: 'fall decline drop decrease contraction slump plunge slide dip reduction collapse decrement dive tumble retreat cut shrinking crash downturn loss shrinkage',
  },
  { symbol: 'CHA', says: up, words: 'up higher more greater above larger bigger over' },
  { symbol: 'CHA', says: down, words: 'down lower less below smaller fewer under' },
  { symbol: 'MULTV', says: { figure: wordFigure('2') }, words: 'doubled doubling doubles' },
  { symbol: 'MULTV', says: { figure: wordFigure('3') }, words: 'tripled tripling trebled' },
  { symbol: 'MULTV', says: { figure: wordFigure('4') }, words: 'quadrupled quadrupling' },
  { symbol: 'MULTV', says: { figure: wordFigure('5') }, words: 'quintupled' },
  { symbol: 'MULTV', says: { figure: wordFigure('0.5') }, words: 'halved halving' },
  // Parts of a whole.
  { symbol: 'SHAREN', says: { share: true }, words: 'share shares proportion portion weight slice percentage fraction part market_share trade_share export_share import_share' },
  {
    symbol: 'SHAREV',
    says: { verb: 'share' },
    words:
      'was_made_up_of were_made_up_of is_made_up_of was_accounted_for_by consisted_of consists_of was_represented_by accounted_for accounts_for accounting_for made_up makes_up making_up represented represents representing constituted constitutes comprised provided supplied supplies took takes taking absorbed absorbs received receives bought contributed held holds brought_in generated was_the_destination_of is_the_destination_of was_the_source_of added was_responsible_for',
  },
  { symbol: 'WENT', says: { verb: 'go' }, words: 'came_from comes_from went goes came comes headed flowed ended_up were_destined_for was_destined_for were_bound_for originated were_shipped were_sent arrived crossed' },
  { symbol: 'EXCEED', says: { verb: 'exceed', direction: 1 }, words: 'exceeded exceeds surpassed outstripped outweighed topped were_greater_than were_above' },
  { symbol: 'BEFORE', says: {}, words: 'well_below far_below well_above far_above dwarf dwarfs dwarfed overtook overtaking was_still_below was_still_above was_below was_above outstripped exceeded surpassed were_dwarfed_by are_dwarfed_by was_dwarfed_by to_become' },
  // Who says so.
  {
    symbol: 'REPORT',
    says: {},
    words:
      'report reported reports reporting confirmed confirms demonstrate demonstrates wrote writes pointed_out points_out stressed emphasized emphasised highlighted underlined explained added mentioned remarked observed informs informed cited cites find finds found recorded records recording counted counts counting registered registers says said saying shows showed show showing puts put indicate indicated indicates suggest suggests suggested reveal revealed reveals claims claim estimates noted notes announced stated states told gives gave give',
  },
  {
    symbol: 'RECORDS',
    says: {},
    words:
      'data figures statistics customs records record numbers accounts count counts books tally side authorities bureau office agency committee ministry service officials statistic administration department statisticians officers print commerce account reckoning government portal report reports release releases yearbook database bulletin dataset estimates statement general_administration general_customs_administration national_statistics statistical_committee statistics_committee office_of_statistics service statisticians bank_of_statistics',
  },
  { symbol: 'ISSUED', says: {}, words: 'released published compiled issued provided collected reported announced cited quoted made_public gathered prepared circulated' },
  { symbol: 'WEEKDAY', says: {}, words: 'monday tuesday wednesday thursday friday saturday sunday today yesterday earlier_this_week this_week last_week this_month last_month recently' },
  { symbol: 'OWN', says: {}, words: 'own several various local foreign domestic international official national state statistical government preliminary latest recent fresh new updated recently_released newly_published annual monthly respective relevant available detailed general_administration_of bureau_of_national ministry_of national_bureau_of newly_released' },
  // How a number is meant.
  { symbol: 'APPROX', says: { rough: 'both' }, words: 'some about around roughly approximately close_to an_estimated circa barely in_the_order_of not_far_from close_on more_or_less or_so in_the_region_of in_the_neighbourhood_of on_the_order_of in_the_vicinity_of something_like to_the_tune_of ballpark thereabouts an_approximate around_about' },
  { symbol: 'APPROX', says: { rough: 'below' }, words: 'nearly almost just_under slightly_less_than just_below a_little_less_than slightly_below slightly_under a_little_under just_short_of shy_of just_shy_of a_shade_under a_touch_under a_shade_below marginally_below marginally_under not_quite close_on_to' },
  { symbol: 'APPROX', says: { rough: 'above' }, words: 'just_over slightly_over a_little_over slightly_more_than just_above a_little_more_than slightly_above a_little_above a_shade_over a_touch_over a_shade_above marginally_above marginally_over a_bit_over a_bit_more_than' },
  { symbol: 'OP', says: { operator: '>' }, words: 'more_than over above upwards_of in_excess_of greater_than well_over well_above north_of comfortably_above comfortably_over far_more_than considerably_more_than much_more_than higher_than beyond' },
  { symbol: 'OP', says: { operator: '>=' }, words: 'at_least no_less_than not_less_than no_fewer_than as_much_as' },
  { symbol: 'OP', says: { operator: '<' }, words: 'less_than under below fewer_than lower_than well_under well_below far_less_than much_less_than south_of comfortably_below' },
  { symbol: 'OP', says: { operator: '<=' }, words: 'at_most no_more_than not_more_than up_to' },
  { symbol: 'SPEAKER', says: {}, words: 'president prime_minister minister deputy vice ambassador envoy official spokesman spokeswoman spokesperson expert experts analyst analysts economist economists head director chairman governor secretary researcher researchers professor authors author source sources media media_outlets news news_outlets agencies reports outlets newspaper newspapers agency news_agency press_service paper study chief embassy diplomat consul' },
  { symbol: 'NUMBERS', says: {}, words: 'numbers figures figure number data value volume total values indicator indicators' },
  { symbol: 'COUNTRYN', says: {}, words: 'countries states nations republics economies' },
  { symbol: 'OFIT', says: {}, words: 'of_which of_that of_this of_it of_them of_that_total of_this_total of_that_amount of_this_amount of_the_total of_that_sum of_this_sum of_these' },
  { symbol: 'FURTHER', says: {}, words: 'further another additional a_further' },
  { symbol: 'RECORD', says: {}, words: 'record record_high new_record all-time_high historic_high new_high record_level record_high_of new_high_of all-time_high_of peak_of high_of low_of record_of total_of a_total_of sum_of a_sum_of the_sum_of volume_of peak record_low' },
  // Time and comparison.
  { symbol: 'MEAN', says: { mean: true }, words: 'a_year per_year annually on_average an_average_of at_an_average_of average_annual average_yearly annual_average an_annual_average_of at_an_average_annual_rate_of an_average_annual_rate_of at_an_annual_average_of at_an_annual_rate_of an_average_rate_of by_an_average_of a_year_on_average per_annum on_average_each_year annually_on_average at_a_compound_annual_rate_of a_compound_annual_growth_rate_of at_an_average_rate_of on_average_per_year mean_annual' },
  { symbol: 'EVERY', says: { every: true }, words: 'in_every_year in_each_year every_year each_year in_all_years' },
  { symbol: 'SUM', says: { sum: true }, words: 'together combined jointly cumulatively cumulative in_total in_aggregate taken_together altogether accumulated aggregate' },
  {
    symbol: 'YOY',
    says: {},
    words: 'year_on_year year-on-year y_o_y yr/yr over_a_year over_twelve_months from_one_year_to_the_next year-on-year_terms y/y yoy y-o-y on_the_year year_over_year year-over-year on_year annually_compared from_a_year_ago year-to-year on_an_annual_basis in_annual_terms over_the_year in_year-on-year_terms on_a_yearly_basis on_a_year-on-year_basis during_the_year within_the_year',
  },
  { symbol: 'AGAINST', says: {}, words: 'against as_opposed_to over_the_level_of compared_with compared_to versus vs as_against as_compared_with as_compared_to relative_to in_comparison_with in_comparison_to in_contrast_to in_contrast_with unlike after set_against as_opposed_to contrasted_with in_relation_to' },
  { symbol: 'TERMS', says: { currency: 'cny' }, words: 'in_yuan_terms in_yuan in_renminbi_terms in_renminbi measured_in_yuan in_rmb_terms' },
  { symbol: 'TERMS', says: { currency: 'usd' }, words: 'in_dollar_terms in_dollars in_us_dollar_terms in_us_dollars in_usd_terms in_usd measured_in_dollars' },
  { symbol: 'MARK', says: {}, words: 'representing reflecting meaning implying equivalent_to which_is which_was which_were which_represents which_represented which_marks which_marked corresponding_to year-on-year yearly annual an_annual' },
  { symbol: 'SAW', says: {}, words: 'saw sees brought witnessed' },
  { symbol: 'HOLDERN', says: {}, words: 'official_creditors official_lenders creditors lenders official_bilateral_creditors state_lenders' },
  { symbol: 'PARTNER', says: { party: points('there') }, words: 'the_partner the_other_side the_counterpart' },
  { symbol: 'PERUNIT', says: {}, words: 'a_barrel per_barrel a_tonne per_tonne' },
  { symbol: 'REPORTED', says: {}, words: 'reported recorded registered declared official total annual yearly cumulative' },
  { symbol: 'ANNUAL', says: {}, words: 'annual yearly' },
  { symbol: 'MONTHLY', says: { monthly: true }, words: 'monthly' },
  { symbol: 'LEVELN', says: {}, words: 'level levels figure mark total value' },
  { symbol: 'NUMBEROF', says: {}, words: 'number_of the_number_of score_of value_of edition_of' },
  { symbol: 'PEOPLEN', says: {}, words: 'people the_population population inhabitants residents adults' },
  { symbol: 'OTHERG', says: {}, words: 'other_goods other_products' },
  { symbol: 'MARKN', says: {}, words: 'mark threshold level line' },
  { symbol: 'MORE', says: {}, words: 'more less faster' },
  { symbol: 'NOT', says: { not: true }, words: 'not' },
  { symbol: 'TRADEW', says: {}, words: 'trade bilateral_trade goods_trade' },
  { symbol: 'GROWTHN', says: {}, words: 'growth growth_rate rate_of_growth growth_rates' },
  { symbol: 'SOLD', says: { measure: 'export' }, words: 'exported shipped sold sent delivered' },
  { symbol: 'SOLD', says: { measure: 'import' }, words: 'imported bought purchased' },
  { symbol: 'DEALT', says: { verb: 'deal', measure: 'total' }, words: 'trades' },
  { symbol: 'GOODSUNIT', says: {}, words: 'worth' },
  { symbol: 'AS', says: {}, words: 'large much high big great many' },
  { symbol: 'LINK', says: {}, words: 'and but while whereas although though as where having than because plus then or yet' },
  // Words that point back.
  { symbol: 'ITS', says: { party: points('its') }, words: 'its their' },
  { symbol: 'IT', says: { it: true }, words: 'it they this these the_figure this_figure that_figure the_indicator this_indicator the_index the_same_index the_number this_number this_amount that_amount this_value this_volume the_volume this_total that_total this_sum the_result this_result the_total the_sum the_value the_amount the_rest' },
  { symbol: 'THAT', says: { measure: 'same' }, words: 'that those the_one the_ones' },
  { symbol: 'THERE', says: { party: points('there') }, words: 'there them the_latter it the_two both the_country the_two_countries each_other both_countries these_countries those_countries our_countries our_two_countries these_states these_nations these_economies the_two_sides the_two_neighbours the_two_nations the_two_states' },
  // Places in an order.
  { symbol: 'MOST', says: { figure: { ...wordFigure('1'), unit: 'place', isInWords: false } }, words: 'largest biggest main top leading principal foremost number_one no._1 most_important chief primary key' },
  { symbol: 'PARTNERN', says: { rank: 'total' }, words: 'partner trading_partner trade_partner' },
  { symbol: 'PARTNERSN', says: { rank: 'total' }, words: 'partners trading_partners trade_partners' },
  { symbol: 'PARTNERN', says: { rank: 'export' }, words: 'market export_market customer buyer export_destination destination recipient importer consumer' },
  { symbol: 'PARTNERSN', says: { rank: 'export' }, words: 'markets destinations export_markets buyers customers recipients importers export_destinations' },
  { symbol: 'PARTNERN', says: { rank: 'import' }, words: 'supplier source source_of_imports import_partner provider origin' },
  { symbol: 'PARTNERSN', says: { rank: 'import' }, words: 'suppliers sources' },
  { symbol: 'LEADS', says: { verb: 'score' }, words: 'leads led took_the_lead is_the_leader was_the_leader became_the_leader remains_the_leader leads_the_region led_the_region led_the_way leads_the_way tops_the_list topped_the_list heads_the_list headed_the_list' },
  { symbol: 'PLACED', says: {}, words: 'took takes taking occupied occupies occupying holds held holding claimed claims in ranks ranked secured' },
  { symbol: 'RANKV', says: {}, words: 'ranks ranked ranking came comes placed is_ranked was_ranked' },
  { symbol: 'BEHIND', says: {}, words: 'behind just_behind well_ahead_of just_ahead_of trailed_by' },
  { symbol: 'EVENTN', says: {}, words: 'pandemic slump crisis war boom sanctions recession downturn recovery upswing surge reopening collapse shock crash border_closures lockdowns devaluation demand' },
  { symbol: 'CAUSE', says: { verb: 'change' }, words: 'took brought pushed lifted drove sent pulled dragged propelled boosted raised cut reduced knocked trimmed slashed carried' },
  { symbol: 'SUPER', says: {}, words: 'highest lowest largest biggest smallest best worst strongest weakest fastest slowest steepest sharpest most_ever most greatest' },
  { symbol: 'HITV', says: {}, words: 'hit affected disrupted boosted helped hurt depressed supported dented battered curbed' },
  { symbol: 'DIFF', says: {}, words: 'difference gap discrepancy' },
  { symbol: 'SCORE', says: { verb: 'score' }, words: 'scored scores ranked ranks placed' },
];

function wordFigure(literal: string): NonNullable<Phrase['figure']> {
  return { leaf: 'figure', unit: 'times', literal, upTo: null, thing: null, sign: null, isInWords: true, start: 0, end: 0 };
}

function points(to: 'its' | 'there'): NonNullable<Phrase['party']> {
  return { leaf: 'party', codes: [], points: to };
}
