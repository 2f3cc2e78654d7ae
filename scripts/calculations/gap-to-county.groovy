//@ name   Gap to the county
//@ kind   calculation
//@ help   How far each district is from its county: its figure minus the county's, in one period. Whether
//@ help   above or below is the better side is the measure's to say; of NEET rates lower is better.
//@ param  which: measure = neet-rate "Which measure"
//@ param  among: group = kent-districts "Which districts"
//@ param  county: area = kent "Which county"
//@ param  period: period = January 2020 "In which period"

Series district = series(which, among, period)
Series whole    = series(which, county).at(period)

table("Gap to the county, $period") {
  column 'District', areas
  column 'District, %', district, 1
  column 'County, %', whole, 1
  column 'Gap, points', district - whole, 1
}
