Ran view = result
assert view.tables() == 2
assert view.rows() == 12
assert view.text().startsWith('Not in education, employment or training, January 2020')
assert view.text().contains('Sevenoaks')

assert refusal(period: 'January 2019').contains('There are some for: January 2020')
