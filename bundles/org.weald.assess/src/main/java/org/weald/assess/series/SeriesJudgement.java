package org.weald.assess.series;

/**
 * What is said of a series. A part that was not asked for is not assessed with the reason
 * "not-asked".
 *
 * @param latest place of the latest figure; −1 where there is none
 * @param value the latest figure; NaN where there is none
 * @param target the target of its period; NaN where there is none
 * @param status on target?
 * @param before place of the same stretch a year before; −1 where it has no figure
 * @param change latest minus the year before, in decimal; NaN where there is none
 * @param changePercent the change in per cent of the year before; NaN where that is 0 or missing
 * @param oneYear the change tested
 * @param longTerm trend
 * @param recent recent trend
 * @param process process limits
 * @param comparison against the comparator
 */
public record SeriesJudgement(
    int latest,
    double value,
    double target,
    StatusOutcome status,
    int before,
    double change,
    double changePercent,
    YearOutcome oneYear,
    TrendOutcome longTerm,
    RecentOutcome recent,
    ProcessOutcome process,
    ComparisonOutcome comparison) {}
