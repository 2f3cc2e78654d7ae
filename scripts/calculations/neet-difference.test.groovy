// The county's table prints these differences too; here they are worked out from the rounded rates beside them.
Ran made = result
assert made.rows() == 12
assert made.number('Sevenoaks', 'January 2020') == -1.4d
assert made.number('Ashford', 'January 2020') == -2.9d

assert refusal(period: 'January 2019').contains('There are some for: January 2020')
