// The county's rate was 3.6 %, that of Sevenoaks 2.7 %.
Ran made = result
assert made.rows() == 12
assert made.number('Sevenoaks', 'Gap, points') == -0.9d
assert made.number('Swale', 'Gap, points') == 1.3d

assert refusal(county: 'kant').contains('"kent"')
assert refusal(period: 'January 2019').contains('There are some for: January 2020')
assert refusal(period: 'soon').contains('no period')
