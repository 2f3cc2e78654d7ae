Ran made = run(edition: '2019/20')
assert made.files().contains('plan.md')
assert made.files().size() == 7
assert made.file('plan.md').contains('2019/20')
assert made.file('themes/Safe Communities.csv').startsWith('Ref,Measure,Status,Why\nS1,')
