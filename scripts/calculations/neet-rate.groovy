//@ name   NEET rate and gap to target, by district
//@ kind   calculation
//@ help   Young people not in education, employment or training as a share of their cohort, worked out
//@ help   from the counts, and how far each district is from its target (target minus rate).
//@ param  among: text = kent-districts "The districts to compare"
//@ param  period: text = January 2020 "The month of the counts"

Series neet   = series('neet-count', among, period)
Series cohort = series('neet-cohort', among, period)
Series target = targets('neet-rate', among, period)

Series rate = (100 * neet / cohort).unit('%')
Series gap  = target - rate

table("Not in education, employment or training, $period") {
  column 'District', areas
  column 'Number', neet, 0
  column 'Cohort', cohort, 0
  column 'Rate, %', rate, 2
  column 'Target, %', target, 1
  column 'Gap to target, points', gap, 2
}
