//@ name   NEET by district
//@ kind   view
//@ help   Young people not in education, employment or training, district by district: a chart of the rates worked
//@ help   out from the counts, with the county's printed rate as a line, and the table behind it.
//@ param  among: group = kent-districts "Which districts"
//@ param  county: area = kent "Which county"
//@ param  period: period = January 2020 "The month of the counts"

Series neet   = series('neet-count', among, period)
Series cohort = series('neet-cohort', among, period)
Series rate   = (100 * neet / cohort).unit('%')
Series whole  = series('neet-rate', county).at(period)

view("Not in education, employment or training, $period") {
  text 'Young people of school years 12 and 13 who are not in education, employment or training, as a share of all of that age. Lower is better.'
  chart("Rate by district, $period") {
    bars rate
    line whole.value(), 'county'
  }
  table('Counts and rates') {
    column 'District', areas
    column 'Number', neet, 0
    column 'Cohort', cohort, 0
    column 'Rate, %', rate, 2
    column 'Place, lowest first', rate.rankFromLowest(areas), 0
  }
}
