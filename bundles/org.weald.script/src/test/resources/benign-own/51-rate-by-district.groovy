//@ name NEET rate by district, the highest first
//@ kind calculation
//@ param period: text = January 2020 "The month"
Series neet = series('neet-count', 'kent-districts', period)
Series cohort = series('neet-cohort', 'kent-districts', period)
Series rate = 100 * neet / cohort
table("NEET in $period") {
  column 'District', areas
  column 'Rate, %', rate, 2
  column 'Place', rate.rankFromHighest(areas), 0
}
