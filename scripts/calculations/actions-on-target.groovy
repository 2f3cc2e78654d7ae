//@ name   Share of actions on target
//@ kind   calculation
//@ help   The share of an action plan's actions that were on target, year by year, beside the share the plan
//@ help   asks for. The reports print the shares and not the actions behind them, so they are taken as printed;
//@ help   a year without a figure stays empty.
//@ param  which: measure = csp-actions-achieved "Which action plan's share"
//@ param  area: area = sevenoaks "Which area"

Series achieved = series(which, area)
Series wanted   = targets(which, area)

table('Share of actions on target') {
  column 'Year', periods
  column 'On target, %', achieved, 0
  column 'Asked for, %', wanted, 0
  column 'Above it, points', achieved - wanted, 0
}
