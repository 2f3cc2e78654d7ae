// A round number of households makes the sum easy to follow: 138 for 50,000 is 2.76 for each 1,000.
Ran made = run(households: 50_000)
assert made.columns() == ['Year', 'Prevented', 'Per 1,000 households']
assert made.cell('2019/20', 'Prevented') == '138'
assert made.cell('2019/20', 'Per 1,000 households') == '2.76'
assert made.cell('2021/22', 'Prevented') == '245'
assert made.cell('2021/22', 'Per 1,000 households') == '4.90'

assert refusal(households: 'many').contains('is not a whole number')
assert refusal(households: 0).contains('at least one household')
assert refusal([:]).contains('How many households')
