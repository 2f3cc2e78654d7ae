//@ name   Homelessness prevented per 1,000 households
//@ kind   calculation
//@ help   How often homelessness was prevented, for each 1,000 households of the district. The reports count no
//@ help   households, so you say how many there are. Do not read the years as a trend: the report of 2019/20
//@ help   counts cases, that of 2021/22 people.
//@ param  households: int "How many households the district has, such as the census counts"
//@ param  area: area = sevenoaks "Which district"

if (households < 1) {
  throw new IllegalArgumentException('a district has at least one household. Say how many: --households 50000')
}

Series prevented = series('homelessness-prevented', area)

table("Homelessness prevented, for each 1,000 of $households households") {
  column 'Year', periods
  column 'Prevented', prevented, 0
  column 'Per 1,000 households', 1000 * prevented / households, 2
}
