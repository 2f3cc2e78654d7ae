//@ name Casualties, averaged over some years
//@ kind calculation
//@ param years: int = 2 "Over how many years"
def hurt = series('ksi-local-roads', 'sevenoaks')
def smooth = rolling(hurt, years)
table("Average of $years years") {
  column 'Year', periods
  column 'People', hurt, 0
  column 'Average', smooth, 1
  column 'Change, %', changePercent(hurt), 1
}
