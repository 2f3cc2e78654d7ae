Ran view = result
assert view.tables() == 2
assert view.rows() == 12
assert view.text().startsWith('Not in education, employment or training, January 2020')
assert view.text().contains('Sevenoaks')
