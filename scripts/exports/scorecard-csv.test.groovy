// The scorecard of the last edition, and of the one before, as their reports print them.
Ran last = result
assert last.files() == ['scorecard-csv.csv']

String csv = last.file('scorecard-csv.csv')
assert csv.startsWith('Ref,Measure,Area,Period,Figure,Target,Status,Basis,One year,Long term,Why\n')
assert csv.contains('Safe 1,85% of actions in the Community Safety Partnership action plan achieved each year,Sevenoaks,2020/21,97%,')

String before = run(edition: '2019/20').file('scorecard-csv.csv')
assert before.contains('\nC4,The number of positive outcomes where homelessness has been prevented.,Sevenoaks,2019/20,138,')
